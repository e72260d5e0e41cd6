package io.guapai.runtime.territory;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads the territory files; their sources are named in {@code territory/SOURCES.md}. */
final class RegionFiles {
  private static final String CHINA = "/territory/regions-cn.csv.gz";
  private static final String CHANGES = "/territory/regions-changes.csv";
  private static final List<String> EXTRA_HEADER = List.of("code", "name", "level", "parent");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RegionFiles() {}

  static void readChina(RegionTable.Builder table) {
    try (Reader text = reader(new GZIPInputStream(resource(CHINA)));
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      rows.stream()
          .skip(1)
          .forEach(row -> table.add(RegionCode.parse(row.getField(0)), row.getField(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(CHINA, e);
    }
  }

  /** The abolished regions by code. */
  static Map<RegionCode, Region> readChanges() {
    Map<RegionCode, Region> abolished = new HashMap<>();
    try (Reader text = reader(resource(CHANGES));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        RegionCode code = RegionCode.parse(row.getField("code"));
        String successor = row.getField("successor");
        abolished.put(
            code,
            new Region(
                code,
                row.getField("name"),
                LocalDate.parse(row.getField("validTo")),
                successor.isEmpty() ? null : RegionCode.parse(successor)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(CHANGES, e);
    }
    return abolished;
  }

  /**
   * Adds a territory beside the Chinese one: UTF-8 CSV with the header {@code
   * code,name,level,parent}.
   *
   * @throws InvalidTerritoryFile with the line, if anything in it is wrong
   */
  static void readExtra(Path file, RegionTable.Builder table) {
    String source = file.toString();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .ofNamedCsvRecord(withoutMark(Files.readString(file)))) {
      boolean empty = true;
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().containsAll(EXTRA_HEADER)) {
          throw new InvalidTerritoryFile(
              source,
              "the header must be %s, is %s"
                  .formatted(String.join(",", EXTRA_HEADER), String.join(",", row.getHeader())));
        }
        addExtra(source, row, table);
        empty = false;
      }
      if (empty) {
        throw new InvalidTerritoryFile(source, "has no region");
      }
    } catch (CharacterCodingException e) {
      throw new InvalidTerritoryFile(source, "is not UTF-8", e);
    } catch (CsvParseException e) {
      throw new InvalidTerritoryFile(source, "is no proper CSV: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InvalidTerritoryFile(source, "cannot be read", e);
    }
  }

  private static void addExtra(String source, NamedCsvRecord row, RegionTable.Builder table) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != row.getHeader().size()) {
      throw new InvalidTerritoryFile(
          source,
          line,
          "has %d fields, the header has %d"
              .formatted(row.getFieldCount(), row.getHeader().size()));
    }
    RegionCode code;
    try {
      code = RegionCode.parse(row.getField("code"));
    } catch (InvalidRegionCode e) {
      throw new InvalidTerritoryFile(source, line, Objects.requireNonNull(e.getMessage()));
    }
    String name = row.getField("name");
    String level = row.getField("level");
    String parent = row.getField("parent");
    String expectedParent = code.parent().map(RegionCode::value).orElse("");
    if (name.isBlank()) {
      throw new InvalidTerritoryFile(source, line, "region " + code + " has no name");
    }
    if (!level.equals(code.level().name())) {
      throw new InvalidTerritoryFile(
          source, line, "region %s is a %s, not '%s'".formatted(code, code.level(), level));
    }
    if (!parent.equals(expectedParent)) {
      throw new InvalidTerritoryFile(
          source,
          line,
          "the parent of region %s is '%s', not '%s'".formatted(code, expectedParent, parent));
    }
    table.add(code, name);
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(RegionFiles.class.getResourceAsStream(name), name);
  }

  private static Reader reader(InputStream bytes) {
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
