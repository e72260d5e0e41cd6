package io.guapai.inspection.rule;

/** How sure a rule is. */
public enum Standing {
  /** Read in a published text. */
  VERIFIED,
  /** Believed to be so, not read in the text. */
  ASSUMED,
  /** Chosen by this project where the field leaves it open. */
  PROPOSED;

  /** The standing that a mark (V, M or P) of the rule tables stands for. */
  public static Standing ofMark(String mark) {
    return switch (mark) {
      case "V" -> VERIFIED;
      case "M" -> ASSUMED;
      case "P" -> PROPOSED;
      default -> throw new IllegalArgumentException("no mark of a rule: " + mark);
    };
  }
}
