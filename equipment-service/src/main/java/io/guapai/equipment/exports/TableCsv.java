package io.guapai.equipment.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes lists as CSV that a spreadsheet of a Chinese office opens, a page at a time: a list of any
 * length holds one page in memory.
 */
@ApplicationScoped
public class TableCsv {

  /** Without it a spreadsheet of a Chinese office takes the file for GBK. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The answer of a request for a list. */
  public <T, K> Response answer(
      Table<T> table, HttpHeaders headers, Paged.Pages<T, K> pages, Function<T, K> key) {
    Locale locale = locale(headers);
    StreamingOutput csv =
        out -> {
          out.write(BYTE_ORDER_MARK);
          CsvWriter writer =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.CRLF)
                  .build(out, StandardCharsets.UTF_8);
          writer.writeRecord(table.header(locale));
          Paged.each(pages, key, row -> writer.writeRecord(table.row(row, locale)));
          writer.flush();
        };
    return Response.ok(csv, MediaType.valueOf("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + ".csv\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .build();
  }

  /** The language that a client prefers, of the two that there are. */
  static Locale locale(HttpHeaders headers) {
    boolean chinese =
        headers.getAcceptableLanguages().stream()
            .map(Locale::getLanguage)
            .filter(language -> language.equals("zh") || language.equals("en"))
            .findFirst()
            .filter("zh"::equals)
            .isPresent();
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
