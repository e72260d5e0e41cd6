package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;

/**
 * A condition of an act that what the act says has no part in: whoever asks what is open to him is
 * told by it why not.
 */
@FunctionalInterface
public interface Guard<D> {

  /**
   * Refuses the act.
   *
   * @throws ProblemException saying why
   */
  void check(D dossier, Acting acting);
}
