package io.guapai.hazard.listing;

import io.guapai.contracts.Description;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stop of production while a hazard is listed (停产停业): in principle there is one. */
public enum Stop {
  /** Production goes on, for a reason that is given. */
  @Description("production goes on 不停产")
  NONE,
  @Description("production stopped in part 局部停产")
  PARTIAL,
  /** All of it: the acceptance then takes an evaluation by experts. */
  @Description("production stopped as a whole 全部停产")
  WHOLE;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
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
