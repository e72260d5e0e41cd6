package io.guapai.runtime.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.guapai.runtime.profile.MendedFile;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.text.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the rejected rows of a job as a file to be mended in a spreadsheet and imported again
 * ({@link MendedFile}), a page at a time.
 */
@ApplicationScoped
class RejectionsCsv {

  private static final int PAGE = 500;

  /** Without it a spreadsheet of a Chinese office takes the file for GBK. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Rejections rejections;
  private final RejectionTexts texts;
  private final ProfileReader profiles;

  RejectionsCsv(Rejections rejections, RejectionTexts texts, ProfileReader profiles) {
    this.rejections = rejections;
    this.texts = texts;
    this.profiles = profiles;
  }

  /**
   * Writes header and rows in UTF-8.
   *
   * @param whole whether who sent the file reads it
   */
  void write(ImportJob job, boolean whole, Locale locale, OutputStream out) throws IOException {
    ShownRow shown = ShownRow.of(job, profiles.read(job.profile()), whole);
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(row(MendedFile.told(locale), job.header()));
    long line = 0;
    List<Rejections.Kept> page;
    do {
      page = rejections.rejectedAfter(job.id(), line, PAGE);
      for (Rejections.Kept rejection : page) {
        line = rejection.place().line();
        List<String> told =
            List.of(
                String.valueOf(line),
                rejection.reason(),
                Cells.harmless(texts.of(rejection.reason(), rejection.arguments(), locale)));
        csv.writeRecord(row(told, shown.cells(rejection.raw())));
      }
    } while (page.size() == PAGE);
    csv.flush();
  }

  private static List<String> row(List<String> told, List<String> cells) {
    List<String> row = new ArrayList<>(told);
    cells.forEach(cell -> row.add(Cells.guarded(cell)));
    return row;
  }
}
