package io.guapai.document;

import java.awt.Color;

/** How a line is set: size and distance of lines in points, weight, colour. */
enum Style {
  ISSUER(24, 36, true, Palette.RED),
  NUMBER(12, 22, false, Color.BLACK),
  TITLE(22, 34, true, Color.BLACK),
  TITLE_GLOSS(10, 16, false, Palette.GREY),
  LABEL(10.5f, 15, true, Color.BLACK),
  LABEL_GLOSS(7.5f, 11, false, Palette.GREY),
  VALUE(10.5f, 16, false, Color.BLACK),
  HEADING(12, 22, true, Color.BLACK),
  BODY(12, 21, false, Color.BLACK),
  SIGNATURE(11, 30, false, Color.BLACK),
  SEAL(9, 13, false, Palette.GREY),
  NOTE(8, 12, false, Palette.GREY),
  DEMONSTRATION(9, 12, true, Palette.RED);

  final float size;
  final float leading;
  final boolean bold;
  final Color ink;

  Style(float size, float leading, boolean bold, Color ink) {
    this.size = size;
    this.leading = leading;
    this.bold = bold;
    this.ink = ink;
  }

  /** Distance of the baseline below the top of the line; a tenth of the size hangs below it. */
  float baseline() {
    return (leading + size) / 2 - size * 0.12f;
  }

  static final class Palette {
    static final Color RED = new Color(0xc8, 0x10, 0x1e);
    static final Color GREY = new Color(0x59, 0x59, 0x59);
    static final Color FAINT = new Color(0xb0, 0xb0, 0xb0);

    private Palette() {}
  }
}
