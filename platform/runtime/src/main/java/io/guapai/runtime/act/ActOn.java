package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An act of a person on a dossier: a bean with {@link ActAt}, best a record of what it needs. It
 * holds no state. {@link ActDesk} runs it: once per {@code Idempotency-Key}, on the locked dossier
 * at the version that the person decided on, in a state that allows it, under its guards; then what
 * was done goes into the history and its facts go out.
 *
 * @param <D> the dossier
 * @param <P> the paper: what the act says, a record whose constraints hold when it is carried out
 */
public interface ActOn<D extends Dossier<?>, P> {

  /** What it may do to the dossier; the state must allow one of them, or the first is refused. */
  List<? extends Deed> deeds();

  /**
   * Who of those with its roles may do it to this very dossier (管辖): by the level, the place, the
   * part in it. Asked before the state, which is no matter of somebody else.
   */
  default List<Guard<D>> competence() {
    return List.of();
  }

  /** Conditions beside the state, in the order in which they are told. */
  default List<Guard<D>> guards() {
    return List.of();
  }

  /**
   * Whether one of its deeds fulfils the duties that it names: to refuse what was proposed may
   * leave them owed. What it gives rise to, its {@link Outcome} says.
   */
  default boolean fulfils(Deed deed) {
    return true;
  }

  /** Other dossiers that the paper names and that are locked with this one. */
  default Collection<UUID> others(P paper) {
    return List.of();
  }

  /**
   * Whether what it says is for authorities alone: the enterprise that the dossier is about does
   * not read it then.
   */
  default boolean internal(P paper) {
    return false;
  }

  /**
   * Does it.
   *
   * @throws ProblemException when the paper does not hold in this case; nothing is kept then
   */
  Outcome<D> carryOut(D dossier, P paper, Acting acting);
}
