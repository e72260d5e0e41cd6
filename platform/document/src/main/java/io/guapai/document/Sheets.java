package io.guapai.document;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The sheets of one paper, filled from the top downwards. A4 with the margins of GB/T 9704-2012
 * 党政机关公文格式: 37 mm above, 28 mm at the left, a text area of 156 mm by 225 mm.
 */
final class Sheets implements Closeable {
  static final float LEFT = mm(28);
  static final float WIDTH = mm(156);
  static final float RIGHT = LEFT + WIDTH;
  static final float TOP = PDRectangle.A4.getHeight() - mm(37);
  static final float BOTTOM = TOP - mm(225);

  private final PDDocument document;
  private final Type type;
  private PDPageContentStream content;
  private float top = TOP;

  Sheets(PDDocument document, Type type) throws IOException {
    this.document = document;
    this.type = type;
    content = blank();
  }

  static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  Type type() {
    return type;
  }

  /** Height above the sheet's lower edge, in points, down to which the sheet is filled. */
  float top() {
    return top;
  }

  float room() {
    return top - BOTTOM;
  }

  void skip(float height) {
    top -= height;
  }

  /** Takes the next sheet unless this one has so much room. */
  void ensure(float height) throws IOException {
    if (room() < height) {
      turn();
    }
  }

  void turn() throws IOException {
    content.close();
    content = blank();
    top = TOP;
  }

  /** Sets the lines one beneath the other, over as many sheets as they need. */
  void flow(List<Line> lines) throws IOException {
    for (Line line : lines) {
      ensure(line.style().leading);
      set(line, LEFT);
      skip(line.style().leading);
    }
  }

  void flowCentred(List<Line> lines) throws IOException {
    for (Line line : lines) {
      ensure(line.style().leading);
      setCentred(line, LEFT + WIDTH / 2);
      skip(line.style().leading);
    }
  }

  void set(Line line, float x) throws IOException {
    set(line, x, top);
  }

  void setCentred(Line line, float centre) throws IOException {
    set(line, centre - type.width(line.text(), line.style()) / 2, top);
  }

  void set(Line line, float x, float lineTop) throws IOException {
    print(content, type, line, x, lineTop);
  }

  static void print(PDPageContentStream content, Type type, Line line, float x, float lineTop)
      throws IOException {
    Style style = line.style();
    content.beginText();
    content.setFont(type.font(), style.size);
    content.setNonStrokingColor(style.ink);
    if (style.bold) {
      // One weight of the face is loaded, for a second would take as much heap again; the outline
      // drawn along thickens it.
      content.setStrokingColor(style.ink);
      content.setLineWidth(style.size * 0.035f);
      content.setRenderingMode(RenderingMode.FILL_STROKE);
    } else {
      content.setRenderingMode(RenderingMode.FILL);
    }
    content.newLineAtOffset(x + line.indent(), lineTop - style.baseline());
    content.showText(line.text());
    content.endText();
  }

  void rule(float x1, float y1, float x2, float y2, float thickness, Color ink) throws IOException {
    content.setStrokingColor(ink);
    content.setLineWidth(thickness);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  /** A filled square. */
  void fill(float x, float y, float side) throws IOException {
    content.setNonStrokingColor(Color.BLACK);
    content.addRect(x, y, side, side);
    content.fill();
  }

  /** A dashed circle that marks a place. */
  void circle(float x, float y, float radius, Color ink) throws IOException {
    float k = radius * 0.5523f;
    content.setStrokingColor(ink);
    content.setLineWidth(0.8f);
    content.setLineDashPattern(new float[] {4, 3}, 0);
    content.moveTo(x + radius, y);
    content.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
    content.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
    content.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
    content.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
    content.closeAndStroke();
    content.setLineDashPattern(new float[0], 0);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private PDPageContentStream blank() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }
}
