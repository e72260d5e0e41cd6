package io.guapai.runtime.rule;

import io.guapai.contracts.Description;

/**
 * How well a rule of the field is known. What is assumed or proposed is never shown as official.
 */
public enum Mark {
  /** Checked in a law text, a standard or a public page. */
  @Description("checked in its source 已核")
  VERIFIED("V", "", ""),
  /** Printed in a founding document of the field. */
  @Description("printed in a founding document 原文")
  STATED("S", "", ""),
  /** From memory of the field. */
  @Description("assumed, not official 推定，非官方")
  ASSUMED("M", "（推定，非官方）", " (assumed, not official)"),
  /** Put where law and documents leave a gap. */
  @Description("proposed, not official 建议值，非官方")
  PROPOSED("P", "（建议值，非官方）", " (proposed, not official)");

  private final String letter;
  private final String zh;
  private final String en;

  Mark(String letter, String zh, String en) {
    this.letter = letter;
    this.zh = zh;
    this.en = en;
  }

  /** As the shelf keeps it: V, S, M or P. */
  public String letter() {
    return letter;
  }

  /** Label in Chinese, to follow the rule's name; empty when official. */
  public String zh() {
    return zh;
  }

  /** Label in English, to follow the rule's name; empty when official. */
  public String en() {
    return en;
  }

  /**
   * The mark that the shelf keeps as a letter.
   *
   * @throws IllegalArgumentException when there is none of this letter
   */
  public static Mark of(String letter) {
    for (Mark mark : values()) {
      if (mark.letter.equals(letter)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark: " + letter);
  }
}
