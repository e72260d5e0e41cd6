package io.guapai.document;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The foot of a paper: lines to sign on at the left, the place of the seal and the date right. */
final class Closing {
  /** Radius of the round seal of an authority, 42 mm across (国发〔1999〕25号). */
  private static final float RADIUS = Sheets.mm(21);

  private static final float CENTRE = Sheets.RIGHT - RADIUS;
  private static final float SIGNATURE_WIDTH = Sheets.WIDTH - 2 * RADIUS - Sheets.mm(12);
  private static final float LABEL_WIDTH = SIGNATURE_WIDTH * 0.6f;

  /** Width of the code with its margin: large enough for a telephone at arm's length. */
  private static final float CODE = Sheets.mm(34);

  private final Sheets sheets;

  Closing(Sheets sheets) {
    this.sheets = sheets;
  }

  void set(Paper paper) throws IOException {
    float sealHeight = 2 * RADIUS + Style.BODY.leading + 4;
    sheets.ensure(sealHeight);
    float top = sheets.top();
    seal(paper.seal(), top);
    date(paper.date(), top - 2 * RADIUS);
    for (String who : paper.signatures()) {
      signature(who);
    }
    if (paper.link() != null) {
      code(QrCode.encode(paper.link()));
    }
  }

  private void code(BitMatrix modules) throws IOException {
    sheets.ensure(CODE);
    float side = CODE / modules.getHeight();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          sheets.fill(Sheets.LEFT + column * side, sheets.top() - (row + 1) * side, side);
        }
      }
    }
  }

  private void seal(String seal, float top) throws IOException {
    sheets.circle(CENTRE, top - RADIUS, RADIUS, Style.Palette.FAINT);
    List<Line> lines = LineBreaker.lines(sheets.type(), seal, Style.SEAL, 1.6f * RADIUS);
    float lineTop = top - RADIUS + (lines.size() + 1) * Style.SEAL.leading / 2;
    for (Line line : lines) {
      centred(line, lineTop);
      lineTop -= line.style().leading;
    }
    centred(new Line("（盖章处）", Style.SEAL, 0), lineTop);
  }

  private void date(LocalDate date, float top) throws IOException {
    String day = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    centred(new Line(day, Style.BODY, 0), top - 4);
  }

  private void centred(Line line, float top) throws IOException {
    sheets.set(line, CENTRE - sheets.type().width(line.text(), line.style()) / 2, top);
  }

  private void signature(String who) throws IOException {
    float end = 0;
    for (Line line : LineBreaker.lines(sheets.type(), who, Style.SIGNATURE, LABEL_WIDTH)) {
      sheets.ensure(Style.SIGNATURE.leading);
      sheets.set(line, Sheets.LEFT);
      sheets.skip(Style.SIGNATURE.leading);
      end = sheets.type().width(line.text(), line.style());
    }
    float y = sheets.top() + Style.SIGNATURE.leading - Style.SIGNATURE.baseline() - 3;
    sheets.rule(Sheets.LEFT + end + 6, y, Sheets.LEFT + SIGNATURE_WIDTH, y, 0.5f, Color.BLACK);
  }
}
