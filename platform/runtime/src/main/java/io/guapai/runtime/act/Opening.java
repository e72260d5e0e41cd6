package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An act of a person that opens a dossier: a bean with {@link ActAt}, best a record of what it
 * needs. {@link ActDesk} runs it: once per {@code Idempotency-Key}; what the person said is the
 * first paper of the dossier.
 *
 * @param <D> the dossier
 * @param <P> the paper: what the act says, a record whose constraints hold when it is carried out
 */
public interface Opening<D extends Dossier<?>, P> {

  /**
   * Opens a dossier, whose first deed it is, or does it to one that is on file already.
   *
   * @throws ProblemException when the paper does not hold in this case; nothing is kept then
   */
  D open(P paper, Acting acting);

  /**
   * The answer where the act joined a dossier that was on file already (200); null where it opened
   * one, or answers as if it had (201).
   */
  default @Nullable Object joined(D dossier) {
    return null;
  }

  /** Runs the act, not in a transaction yet, where its work reaches beyond the caller's scope. */
  default <T> T reaching(Supplier<T> act) {
    return act.get();
  }
}
