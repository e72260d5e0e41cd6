package io.guapai.runtime.rule;

/**
 * How well a rule of the field is known. What is assumed or proposed is never shown as official.
 */
public enum Mark {
  /** Checked in a law text, a standard or a public page. */
  VERIFIED("V", "", ""),
  /** Printed in a founding document of the field. */
  STATED("S", "", ""),
  /** From memory of the field. */
  ASSUMED("M", "（推定，非官方）", " (assumed, not official)"),
  /** Put where law and documents leave a gap. */
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
