package io.guapai.hazard;

/** How well a rule of the field is known. Only a verified one may be shown as official. */
public enum Mark {
  /** Checked in a law text, a standard or a public page. */
  VERIFIED("", ""),
  /** From memory of the field. */
  ASSUMED("（推定，非官方）", " (assumed, not official)"),
  /** Put where law and documents leave a gap. */
  PROPOSED("（建议值，非官方）", " (proposed, not official)");

  private final String zh;
  private final String en;

  Mark(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Label in Chinese, to follow the rule's name; empty when verified. */
  public String zh() {
    return zh;
  }

  /** Label in English, to follow the rule's name; empty when verified. */
  public String en() {
    return en;
  }
}
