package io.guapai.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** What stands above and below the text of each sheet, set when their number is known. */
final class Margins {
  private static final String DEMONSTRATION = "演示数据 · demonstration data";
  private static final String PROPOSALS =
      "标有“拟定”的内容系本平台的建议，并非法定文本。"
          + "Items marked as proposed are proposals of this platform and no official text.";

  private Margins() {}

  static void set(PDDocument document, Type type, Paper paper) throws IOException {
    int count = document.getNumberOfPages();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        head(content, type, paper, number);
        foot(content, type, paper, "第 " + number + " 页 共 " + count + " 页");
      }
    }
  }

  private static void head(PDPageContentStream content, Type type, Paper paper, int number)
      throws IOException {
    float top = Sheets.TOP + Sheets.mm(12);
    if (paper.demonstration()) {
      Line line = new Line(DEMONSTRATION, Style.DEMONSTRATION, 0);
      Sheets.print(content, type, line, Sheets.RIGHT - type.width(line.text(), line.style()), top);
    }
    if (number > 1) {
      List<Line> lines = LineBreaker.lines(type, paper.number(), Style.NOTE, Sheets.WIDTH * 0.6f);
      if (!lines.isEmpty()) {
        Sheets.print(content, type, lines.get(0), Sheets.LEFT, top);
      }
    }
  }

  private static void foot(PDPageContentStream content, Type type, Paper paper, String pages)
      throws IOException {
    float top = Sheets.BOTTOM - Sheets.mm(4);
    if (paper.containsProposals()) {
      for (Line line : LineBreaker.lines(type, PROPOSALS, Style.NOTE, Sheets.WIDTH)) {
        Sheets.print(content, type, line, Sheets.LEFT, top);
        top -= line.style().leading;
      }
    }
    Line line = new Line(pages, Style.NOTE, 0);
    float x = Sheets.LEFT + (Sheets.WIDTH - type.width(pages, Style.NOTE)) / 2;
    Sheets.print(content, type, line, x, Sheets.BOTTOM - Sheets.mm(14));
  }
}
