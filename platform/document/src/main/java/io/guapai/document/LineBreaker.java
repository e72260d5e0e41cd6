package io.guapai.document;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width. Chinese breaks between any two characters, except that no line
 * begins with a closing or ends with an opening mark (避头尾); Latin breaks between words. What is
 * longer than a line and has no place to break is broken where the line ends.
 */
final class LineBreaker {
  private final Type type;
  private final Style style;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float indent;
  private float used;

  private LineBreaker(Type type, Style style, float width) {
    this.type = type;
    this.style = style;
    this.width = width;
  }

  /** Lines of the text; none for an empty text. */
  static List<Line> lines(Type type, String text, Style style, float width) throws IOException {
    return paragraphs(type, text, style, width, 0);
  }

  /** As {@link #lines}, the first line of each paragraph set in by this much. */
  static List<Line> paragraphs(Type type, String text, Style style, float width, float indent)
      throws IOException {
    LineBreaker breaker = new LineBreaker(type, style, width);
    if (!text.isBlank()) {
      for (String paragraph : text.strip().split("\\R", -1)) {
        breaker.paragraph(type.printable(paragraph.strip()), indent);
      }
    }
    return breaker.lines;
  }

  private void paragraph(String text, float firstIndent) throws IOException {
    indent = firstIndent;
    BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
    places.setText(text);
    int from = places.first();
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      piece(text.substring(from, to));
      from = to;
    }
    end();
  }

  private void piece(String piece) throws IOException {
    float needed = type.width(piece.stripTrailing(), style);
    if (!fits(needed) && line.length() > 0) {
      end();
    }
    if (fits(needed)) {
      add(piece);
    } else {
      for (int c : piece.codePoints().toArray()) {
        String character = Character.toString(c);
        if (!fits(type.width(character, style)) && line.length() > 0) {
          end();
        }
        add(character);
      }
    }
  }

  private boolean fits(float more) {
    return indent + used + more <= width;
  }

  private void add(String text) throws IOException {
    line.append(text);
    used += type.width(text, style);
  }

  private void end() {
    lines.add(new Line(line.toString().stripTrailing(), style, indent));
    line.setLength(0);
    used = 0;
    indent = 0;
  }
}
