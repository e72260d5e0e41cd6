package io.guapai.runtime.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guapai.runtime.calendar.CalendarDay.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the holiday files; their sources are named in {@code calendar/SOURCES.md}. */
final class HolidayFile {
  private static final String DAYS = "/calendar/holidays-cn.csv";
  private static final String FIXED = "/calendar/holidays-fixed.csv";
  private static final List<String> HEADER = List.of("date", "kind", "name");
  private static final String NAMES = "/calendar/holiday-names.csv";

  private HolidayFile() {}

  static Map<LocalDate, CalendarDay> readShipped() {
    try (Reader text = resource(DAYS)) {
      return read(text, DAYS);
    } catch (IOException e) {
      throw new UncheckedIOException(DAYS, e);
    }
  }

  /** The holidays that fall on the same date each year, by that date. */
  static Map<MonthDay, CalendarDay.Names> readFixed() {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource(FIXED))) {
      Map<String, String> english = englishNames();
      Map<MonthDay, CalendarDay.Names> days = new HashMap<>();
      for (NamedCsvRecord row : rows) {
        String name = row.getField("name");
        days.put(
            MonthDay.parse("--" + row.getField("day")),
            new CalendarDay.Names(name, english.getOrDefault(name, name)));
      }
      return days;
    } catch (IOException e) {
      throw new UncheckedIOException(FIXED, e);
    }
  }

  /**
   * Reads a file of an operator.
   *
   * @throws InvalidCalendarFile if it is unreadable or malformed
   */
  static Map<LocalDate, CalendarDay> read(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      return read(text, file.toString());
    } catch (IOException e) {
      throw new InvalidCalendarFile(file.toString(), e);
    }
  }

  static Map<LocalDate, CalendarDay> read(Reader text, String source) throws IOException {
    Map<String, String> english = englishNames();
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        requireHeader(source, row);
        CalendarDay day = day(source, row, english);
        if (days.put(day.date(), day) != null) {
          throw new InvalidCalendarFile(
              source, row.getStartingLineNumber(), day.date() + " is given twice");
        }
      }
    } catch (CsvParseException e) {
      throw new InvalidCalendarFile(source, e);
    }
    return days;
  }

  private static void requireHeader(String source, NamedCsvRecord row) {
    if (!row.getHeader().equals(HEADER) || row.getFieldCount() != HEADER.size()) {
      throw new InvalidCalendarFile(
          source,
          row.getStartingLineNumber(),
          "must have the three fields "
              + String.join(",", HEADER)
              + " under a header of that name");
    }
  }

  private static CalendarDay day(String source, NamedCsvRecord row, Map<String, String> english) {
    long line = row.getStartingLineNumber();
    String name = row.getField("name");
    LocalDate date;
    try {
      date = LocalDate.parse(row.getField("date"));
    } catch (DateTimeParseException e) {
      throw new InvalidCalendarFile(
          source, line, "'" + row.getField("date") + "' is no date of the form 2026-10-01");
    }
    Kind kind =
        switch (row.getField("kind")) {
          case "HOLIDAY" -> Kind.HOLIDAY;
          case "WORKDAY" -> Kind.MAKE_UP_WORKDAY;
          default ->
              throw new InvalidCalendarFile(
                  source, line, "'" + row.getField("kind") + "' is neither HOLIDAY nor WORKDAY");
        };
    return new CalendarDay(date, kind, name, english.getOrDefault(name, name));
  }

  private static Map<String, String> englishNames() throws IOException {
    Map<String, String> names = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource(NAMES))) {
      for (NamedCsvRecord row : rows) {
        names.put(row.getField("nameZh"), row.getField("nameEn"));
      }
    }
    return names;
  }

  private static Reader resource(String name) {
    return new InputStreamReader(
        Objects.requireNonNull(HolidayFile.class.getResourceAsStream(name), name),
        StandardCharsets.UTF_8);
  }
}
