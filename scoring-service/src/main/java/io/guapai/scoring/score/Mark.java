package io.guapai.scoring.score;

/** How sure a rule is. What is assumed or proposed is never shown as official. */
public enum Mark {
  /** Printed in a founding document. */
  STATED("stated 原文"),
  /** Read in a law text or standard. */
  VERIFIED("verified 已核"),
  /** From memory of the field. */
  ASSUMED("assumed 暂定"),
  /** Fills a gap. */
  PROPOSED("proposed 拟议");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  /** In English and Chinese, for the reader. */
  public String label() {
    return label;
  }
}
