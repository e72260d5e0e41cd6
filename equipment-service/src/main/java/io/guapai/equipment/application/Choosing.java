package io.guapai.equipment.application;

/** How what an application is about is found from what was asked for. */
interface Choosing {

  /**
   * What an application is about.
   *
   * @throws io.guapai.runtime.http.ProblemException when one of them is unknown, another's, or not
   *     in a state for the matter; when the matter lacks what it needs
   */
  UseApplication.Subject of(NewApplication asked);
}
