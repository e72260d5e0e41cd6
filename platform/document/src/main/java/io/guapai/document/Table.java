package io.guapai.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The labelled fields of a paper, two columns with hairlines. */
final class Table {
  private static final float LABEL_WIDTH = Sheets.mm(38);
  private static final float PAD = 5;
  private static final float HAIRLINE = 0.5f;

  private final Sheets sheets;

  Table(Sheets sheets) {
    this.sheets = sheets;
  }

  void set(List<Field> fields) throws IOException {
    for (Field field : fields) {
      row(label(field), value(field));
    }
  }

  private List<Line> label(Field field) throws IOException {
    float width = LABEL_WIDTH - 2 * PAD;
    List<Line> lines = new ArrayList<>();
    lines.addAll(LineBreaker.lines(sheets.type(), field.zh(), Style.LABEL, width));
    lines.addAll(LineBreaker.lines(sheets.type(), field.en(), Style.LABEL_GLOSS, width));
    return lines;
  }

  private List<Line> value(Field field) throws IOException {
    String value = field.value().isBlank() ? "—" : field.value();
    float width = Sheets.WIDTH - LABEL_WIDTH - 2 * PAD;
    return LineBreaker.lines(sheets.type(), value, Style.VALUE, width);
  }

  /** A row stays on one sheet if a sheet can hold it, and runs over several if not. */
  private void row(List<Line> label, List<Line> value) throws IOException {
    float whole = Math.max(height(label), height(value)) + 2 * PAD;
    sheets.ensure(whole <= Sheets.TOP - Sheets.BOTTOM ? whole : Style.LABEL.leading * 4);
    List<Line> labelRest = label;
    List<Line> valueRest = value;
    while (true) {
      float room = sheets.room() - 2 * PAD;
      int labels = fitting(labelRest, room);
      int values = fitting(valueRest, room);
      part(labelRest.subList(0, labels), valueRest.subList(0, values));
      labelRest = labelRest.subList(labels, labelRest.size());
      valueRest = valueRest.subList(values, valueRest.size());
      if (labelRest.isEmpty() && valueRest.isEmpty()) {
        return;
      }
      sheets.turn();
    }
  }

  private void part(List<Line> label, List<Line> value) throws IOException {
    float height = Math.max(height(label), height(value)) + 2 * PAD;
    float top = sheets.top();
    float bottom = top - height;
    column(label, Sheets.LEFT + PAD, top - (height - height(label)) / 2);
    column(value, Sheets.LEFT + LABEL_WIDTH + PAD, top - (height - height(value)) / 2);
    for (float y : new float[] {top, bottom}) {
      sheets.rule(Sheets.LEFT, y, Sheets.RIGHT, y, HAIRLINE, Color.BLACK);
    }
    for (float x : new float[] {Sheets.LEFT, Sheets.LEFT + LABEL_WIDTH, Sheets.RIGHT}) {
      sheets.rule(x, top, x, bottom, HAIRLINE, Color.BLACK);
    }
    sheets.skip(height);
  }

  private void column(List<Line> lines, float x, float top) throws IOException {
    float lineTop = top;
    for (Line line : lines) {
      sheets.set(line, x, lineTop);
      lineTop -= line.style().leading;
    }
  }

  private static int fitting(List<Line> lines, float room) {
    float left = room;
    int count = 0;
    for (Line line : lines) {
      left -= line.style().leading;
      if (left < 0) {
        break;
      }
      count++;
    }
    return count;
  }

  private static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.style().leading;
    }
    return height;
  }
}
