package io.guapai.equipment.register;

import static io.guapai.contracts.UseState.DISMANTLED;
import static io.guapai.contracts.UseState.IN_USE;
import static io.guapai.contracts.UseState.MOVED_OUT;
import static io.guapai.contracts.UseState.NOT_IN_USE;
import static io.guapai.contracts.UseState.SCRAPPED;
import static io.guapai.contracts.UseState.SEALED;
import static io.guapai.contracts.UseState.STOPPED;

import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the use of a unit may change, and by whose act. */
final class UseTransitions {

  private static final Map<UseState, Set<UseState>> LEGAL =
      Map.of(
          NOT_IN_USE, Set.of(IN_USE, SEALED, SCRAPPED, DISMANTLED, MOVED_OUT),
          IN_USE, Set.of(STOPPED, SEALED, SCRAPPED, DISMANTLED, MOVED_OUT),
          STOPPED, Set.of(IN_USE, SEALED, SCRAPPED, DISMANTLED, MOVED_OUT),
          SEALED, Set.of(IN_USE, STOPPED, SCRAPPED, DISMANTLED),
          SCRAPPED, Set.of(DISMANTLED),
          DISMANTLED, Set.of(),
          MOVED_OUT, Set.of());

  private UseTransitions() {}

  /**
   * Refuses a change that does not exist.
   *
   * @throws ProblemException with the changes that do exist from here
   */
  static void require(UseState from, UseState to) {
    Set<UseState> legal = LEGAL.getOrDefault(from, Set.of());
    if (!legal.contains(to)) {
      throw new ProblemException(
          EquipmentProblem.ILLEGAL_TRANSITION, "useState", from, to, new TreeSet<>(legal));
    }
  }

  /** Whether only the authority makes this change: a seal is put on and taken off by officers. */
  static boolean isOfficial(UseState from, UseState to) {
    return from == SEALED || to == SEALED;
  }

  /** Whether a unit in this state never comes back into use here. */
  static boolean isFinal(UseState state) {
    return state == SCRAPPED || state == DISMANTLED || state == MOVED_OUT;
  }
}
