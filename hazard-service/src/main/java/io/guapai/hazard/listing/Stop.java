package io.guapai.hazard.listing;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Stop of production while a hazard is listed (停产停业): in principle there is one. */
public enum Stop {
  /** Production goes on, for a reason that is given. */
  NONE("不停产"),
  PARTIAL("局部停产"),
  /** All of it: the acceptance then takes an evaluation by experts. */
  WHOLE("全部停产");

  private final String zh;

  Stop(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }

  /**
   * Refuses to let production go on without a reason.
   *
   * @throws ProblemException when there is none (422)
   */
  public void requireReason(@Nullable String reason) {
    if (this == NONE && (reason == null || reason.isBlank())) {
      throw new ProblemException(HazardProblem.REASON_REQUIRED, "stopReason");
    }
  }
}
