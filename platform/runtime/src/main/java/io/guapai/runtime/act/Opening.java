package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;

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
   * Opens a dossier, whose first deed it is.
   *
   * @throws ProblemException when the paper does not hold in this case; nothing is kept then
   */
  D open(P paper, Acting acting);
}
