package io.guapai.document;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The face as one document uses it: what it can print, and how wide that is. */
final class Type {
  /** The geta mark, the printers' sign for a character that is not in the case. */
  private static final int LACKING = '〓';

  private final TrueTypeFont face;
  private final CmapLookup glyphs;
  private final float unitsPerEm;
  private final PDFont font;

  private Type(TrueTypeFont face, PDFont font) throws IOException {
    this.face = face;
    this.font = font;
    glyphs = face.getUnicodeCmapLookup();
    unitsPerEm = face.getUnitsPerEm();
  }

  static Type in(PDDocument document) throws IOException {
    TrueTypeFont face = Face.get();
    return new Type(face, PDType0Font.load(document, face, true));
  }

  PDFont font() {
    return font;
  }

  /**
   * The text with every character that the face lacks shown as 〓; characters that no face shows
   * (joiners, marks of direction, variation selectors) go.
   */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> glyphs.getGlyphId(c) != 0 || !isInvisible(c))
        .map(c -> isLacking(glyphs, c) ? LACKING : c)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Whether a character is shown by others, and not by this face. */
  static boolean isLacking(CmapLookup glyphs, int c) {
    return glyphs.getGlyphId(c) == 0 && !isInvisible(c);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Width in points of printable text. */
  float width(String printable, Style style) throws IOException {
    int units = 0;
    for (int i = 0; i < printable.length(); i = printable.offsetByCodePoints(i, 1)) {
      units += face.getAdvanceWidth(glyphs.getGlyphId(printable.codePointAt(i)));
    }
    return units / unitsPerEm * style.size;
  }
}
