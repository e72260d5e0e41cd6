package io.guapai.equipment.enterprise;

/** Sections (行业门类) of GB/T 4754-2017: one letter, A to T. */
public final class Industry {

  /** What a section looks like. */
  public static final String SECTION = "[A-T]";

  private Industry() {}

  /** Whether a text is a section. */
  public static boolean isSection(String text) {
    return text.matches(SECTION);
  }
}
