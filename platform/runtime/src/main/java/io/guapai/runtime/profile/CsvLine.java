package io.guapai.runtime.profile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A record of a CSV.
 *
 * @param number of the line on which it begins, counted from 1 with the header
 * @param fields what stands in it, quotes taken off
 */
public record CsvLine(long number, List<String> fields) {

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return fields.stream().allMatch(String::isBlank);
  }

  /** The record as a line again, quoted where it must be. */
  public String text(char delimiter) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString().stripTrailing();
  }
}
