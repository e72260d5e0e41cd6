package io.guapai.hazard.rectification;

import io.guapai.hazard.lifecycle.Hazard;

/** Who has to know that the rectification of a hazard was handed in, in the same transaction. */
public interface HandedIn {

  /**
   * Takes the enterprise's report on a locked hazard.
   *
   * @throws io.guapai.runtime.http.ProblemException when it lacks what this hazard needs
   */
  void handedIn(Hazard hazard, Rectification rectification);
}
