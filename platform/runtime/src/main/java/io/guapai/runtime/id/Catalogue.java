package io.guapai.runtime.id;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The catalogue file, whose head names its source and what in it is assumed. */
final class Catalogue {
  private static final String FILE = "/id/catalogue.csv";

  static final Map<String, EquipmentVariety> ENTRIES = Collections.unmodifiableMap(read());

  private Catalogue() {}

  private static Map<String, EquipmentVariety> read() {
    Map<String, EquipmentVariety> entries = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE), FILE),
                    StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        String code = row.getField("code");
        entries.put(
            code,
            new EquipmentVariety(
                code,
                row.getField("nameZh"),
                row.getField("nameEn"),
                row.getField("kind"),
                row.getField("registered").equals("yes")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return entries;
  }
}
