package io.guapai.scoring.score;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** How sure a rule is. What is assumed or proposed is never shown as official. */
public enum Mark {
  /** Printed in a founding document. */
  @Description("stated 原文")
  STATED,
  /** Read in a law text or standard. */
  @Description("verified 已核")
  VERIFIED,
  /** From memory of the field. */
  @Description("assumed 暂定")
  ASSUMED,
  /** Fills a gap. */
  @Description("proposed 拟议")
  PROPOSED;

  /** In English and Chinese, for the reader. */
  public String label() {
    return Words.of(this, Locale.ENGLISH) + " " + Words.of(this, Locale.CHINESE);
  }
}
