package io.guapai.hazard.listing;

import io.guapai.hazard.deadline.Purpose;

/** How often the enterprise reports its progress. */
public enum Rhythm {
  WEEKLY("每周", Purpose.PROGRESS_WEEKLY),
  MONTHLY("每月", Purpose.PROGRESS_MONTHLY);

  private final String zh;
  private final Purpose term;

  Rhythm(String zh, Purpose term) {
    this.zh = zh;
    this.term = term;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }

  /** The term from one report to the next. */
  public Purpose term() {
    return term;
  }
}
