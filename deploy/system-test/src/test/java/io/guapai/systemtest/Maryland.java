package io.guapai.systemtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of Maryland's elevators as published on 2022-07-28, where it is at hand. */
final class Maryland {

  static final Path FILE = Platform.data("maryland-elevators-2022.csv");
  static final Path REGIONS = Platform.data("maryland-regions.csv");
  static final String STATE = "24";
  static final String MONTGOMERY = "240116";
  static final String BALTIMORE_CITY = "240103";
  static final int REJECTED = 2;

  private static final Path PROFILE =
      Platform.inRepository("deploy/system-test/profiles/maryland-elevators-2022.yaml");

  private Maryland() {}

  static Source read() throws IOException {
    Map<String, String> counties = new HashMap<>();
    try (CsvReader<NamedCsvRecord> regions = CsvReader.builder().ofNamedCsvRecord(REGIONS)) {
      regions.forEach(region -> counties.put(region.getField("name"), region.getField("code")));
    }
    counties.put("Queen Anne's", counties.get("Queen Annes"));
    List<Unit> units = new ArrayList<>();
    Map<String, String> firstSpelling = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
      for (NamedCsvRecord row : rows) {
        String county = counties.get(row.getField("county"));
        if (county != null) {
          units.add(
              new Unit(
                  row.getField("registration_number"),
                  firstSpelling.computeIfAbsent(
                      county + folded(row.getField("location_name")),
                      place -> spaced(row.getField("location_name"))),
                  county,
                  row.getField("status").equals("Active") ? "IN_USE" : "SEALED",
                  date(row.getField("certificate_expiration_date"))));
        }
      }
    }
    return new Source(
        "MD", STATE, Files.readAllBytes(PROFILE), Files.readAllBytes(FILE), units, REJECTED);
  }

  /** Thirteen enterprises are written in two ways: other capitals, or one blank more. */
  private static String folded(String name) {
    return spaced(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .replaceAll(" ?([()]) ?", "$1")
        .toLowerCase(Locale.ROOT);
  }

  private static String spaced(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
