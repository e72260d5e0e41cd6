package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Acts of a person on one unit. */
@ApplicationScoped
public class ChangingEquipment {

  private final EquipmentRegister register;
  private final TermBook terms;
  private final Caller caller;
  private final History history;
  private final PlatformClock clock;

  public ChangingEquipment(
      EquipmentRegister register,
      TermBook terms,
      Caller caller,
      History history,
      PlatformClock clock) {
    this.register = register;
    this.terms = terms;
    this.caller = caller;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Puts a unit to another use state.
   *
   * @param ifMatch the version that the caller has seen
   * @throws ProblemException when the unit is not visible, has changed, the change is illegal, or
   *     it is for officers only
   */
  @Transactional
  public Equipment changeUse(UUID id, UseState to, @Nullable String ifMatch) {
    return act(
        id,
        ifMatch,
        unit -> {
          if (UseTransitions.isOfficial(unit.useState(), to) && caller.enterprise() != null) {
            throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "useState", to);
          }
          unit.changeUse(to, clock.today(), terms.rules());
        });
  }

  /**
   * Decides on a unit's registration.
   *
   * @param ifMatch the version that the caller has seen
   * @throws ProblemException when the unit is not visible, has changed, or the change is illegal
   */
  @Transactional
  public Equipment decideRegistration(UUID id, RegState to, @Nullable String ifMatch) {
    return act(id, ifMatch, unit -> unit.decideRegistration(to, clock.today(), terms.rules()));
  }

  private Equipment act(UUID id, @Nullable String ifMatch, Consumer<Equipment> act) {
    Equipment unit = register.required(id, LockModeType.PESSIMISTIC_WRITE);
    Versions.require(ifMatch, unit.version());
    act.accept(unit);
    register.flush();
    history.tell(
        EquipmentSnapshot.KIND,
        By.person(caller, clock.instant()),
        List.of(unit.snapshot().changed(Cause.none())));
    return unit;
  }
}
