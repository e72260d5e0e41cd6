package io.guapai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Sets a paper as PDF. The face is embedded, so that it looks the same on every machine, and the
 * text can be searched and copied. The same paper gives the same bytes: papers are stored by the
 * digest of their content.
 */
public final class PaperPdf {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private PaperPdf() {}

  /** The paper as PDF. One at a time, for the face bears no sharing; a paper takes some 20 ms. */
  public static synchronized byte[] write(Paper paper) {
    try (PDDocument document = new PDDocument()) {
      Type type = Type.in(document);
      try (Sheets sheets = new Sheets(document, type)) {
        heading(sheets, paper);
        new Table(sheets).set(paper.fields());
        sheets.skip(Style.BODY.leading / 2);
        for (Section section : paper.sections()) {
          section(sheets, section);
        }
        sheets.skip(Style.BODY.leading);
        new Closing(sheets).set(paper);
      }
      Margins.set(document, type, paper);
      identify(document, paper);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A paper cannot be written", e);
    }
  }

  /** Red head, number, red rule, title: the order of GB/T 9704-2012. */
  private static void heading(Sheets sheets, Paper paper) throws IOException {
    centred(sheets, paper.issuer(), Style.ISSUER);
    sheets.skip(4);
    centred(sheets, paper.number(), Style.NUMBER);
    sheets.skip(6);
    float y = sheets.top();
    sheets.rule(Sheets.LEFT, y, Sheets.RIGHT, y, 1.6f, Style.Palette.RED);
    sheets.skip(18);
    centred(sheets, paper.titleZh(), Style.TITLE);
    centred(sheets, paper.titleEn(), Style.TITLE_GLOSS);
    sheets.skip(12);
  }

  private static void centred(Sheets sheets, String text, Style style) throws IOException {
    sheets.flowCentred(LineBreaker.lines(sheets.type(), text, style, Sheets.WIDTH));
  }

  private static void section(Sheets sheets, Section section) throws IOException {
    Type type = sheets.type();
    List<Line> text =
        LineBreaker.paragraphs(type, section.text(), Style.BODY, Sheets.WIDTH, 2 * Style.BODY.size);
    List<Line> heading = LineBreaker.lines(type, section.zh(), Style.HEADING, Sheets.WIDTH);
    List<Line> gloss = LineBreaker.lines(type, section.en(), Style.LABEL_GLOSS, Sheets.WIDTH);
    sheets.ensure(Style.HEADING.leading + Style.LABEL_GLOSS.leading + 2 * Style.BODY.leading);
    sheets.flow(heading);
    sheets.flow(gloss);
    sheets.flow(text);
    sheets.skip(Style.BODY.leading / 3);
  }

  /** All that a PDF says of itself comes from the paper, nothing from the clock or from chance. */
  private static void identify(PDDocument document, Paper paper) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle((paper.titleZh() + " " + paper.number()).strip());
    information.setAuthor(paper.issuer());
    information.setCreationDate(GregorianCalendar.from(paper.date().atStartOfDay(CHINA)));
    document.getDocumentCatalog().setLanguage(Locale.CHINA.toLanguageTag());
    document.setDocumentId(ByteBuffer.wrap(digest(paper)).getLong());
  }

  private static byte[] digest(Paper paper) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(paper.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
