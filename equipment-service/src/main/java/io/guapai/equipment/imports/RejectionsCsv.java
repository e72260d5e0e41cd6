package io.guapai.equipment.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.guapai.runtime.text.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes the rejected rows of a job as CSV, a page at a time. */
@ApplicationScoped
class RejectionsCsv {

  private static final int PAGE = 500;

  private final Rejections rejections;
  private final RejectionTexts texts;

  RejectionsCsv(Rejections rejections, RejectionTexts texts) {
    this.rejections = rejections;
    this.texts = texts;
  }

  /** Writes header and rows in UTF-8. */
  void write(UUID job, Locale locale, OutputStream out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord("line", "reason_code", "reason", "raw");
    long line = 0;
    List<Rejections.Kept> page;
    do {
      page = rejections.after(job, line, PAGE);
      for (Rejections.Kept rejection : page) {
        line = rejection.line();
        csv.writeRecord(
            String.valueOf(line),
            rejection.reason().name(),
            Cells.harmless(texts.of(rejection.reason(), rejection.arguments(), locale)),
            Cells.harmless(rejection.raw()));
      }
    } while (page.size() == PAGE);
    csv.flush();
  }
}
