package io.guapai.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that a reader gets out of a PDF again, without the white space that setting makes. */
public final class PrintedText {
  private PrintedText() {}

  /** The text of all pages. */
  public static String of(byte[] pdf) throws IOException {
    return String.join("", pages(pdf));
  }

  /** The text of each page. */
  public static List<String> pages(byte[] pdf) throws IOException {
    return lines(pdf).stream().map(page -> squeezed(String.join("", page))).toList();
  }

  /** The printed lines of each page. */
  public static List<List<String>> lines(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<String>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).lines().toList());
      }
      return pages;
    }
  }

  /** A text without white space. */
  public static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
