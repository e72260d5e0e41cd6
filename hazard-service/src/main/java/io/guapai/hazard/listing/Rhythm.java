package io.guapai.hazard.listing;

import io.guapai.contracts.Description;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** How often the enterprise reports its progress. */
public enum Rhythm {
  @Description("every week 每周")
  WEEKLY(Purpose.PROGRESS_WEEKLY),
  @Description("every month 每月")
  MONTHLY(Purpose.PROGRESS_MONTHLY);

  private final Purpose term;

  Rhythm(Purpose term) {
    this.term = term;
  }

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }

  /** The term from one report to the next. */
  public Purpose term() {
    return term;
  }
}
