package io.guapai.runtime.profile;

import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows by a profile, on behalf of an uploader. */
public final class RowReader {

  private final Header header;
  private final RowCells cells;
  private final SubjectRows rows;

  /** Cells that every row has: the last column of a field that is needed, and those before it. */
  private final int least;

  /**
   * @param places finds the place that a spelling means
   * @param scope the uploader's territory
   */
  public RowReader(
      Profile profile,
      Header header,
      Function<String, Optional<RegionCode>> places,
      RegionCode scope,
      LocalDate today) {
    this.header = header;
    this.cells = new RowCells(profile, header);
    RowFields fields = new RowFields(profile, cells, places, scope);
    RowDates dates = new RowDates(fields, today);
    this.rows =
        profile
            .subject()
            .rows(new RowTools(profile, fields, dates, new RowDetails(profile, cells)));
    this.least =
        profile.fields().entrySet().stream()
            .filter(field -> profile.subject().needs(field.getKey()))
            .map(Map.Entry::getValue)
            .flatMap(Source::columns)
            .mapToInt(column -> header.index(column) + 1)
            .max()
            .orElse(0);
  }

  /** Reads one row; the first thing wrong with it is its reason. */
  public Parsed read(CsvLine line) {
    try {
      if (cells.skips(line)) {
        return new Parsed.Skipped(line);
      }
      requireWidth(line);
      return rows.read(line);
    } catch (Refused e) {
      return e.rejection(line, recordNo(line));
    }
  }

  /** The record of a row that is refused, if that much of it can be read. */
  private @Nullable String recordNo(CsvLine line) {
    try {
      requireWidth(line);
      return rows.recordNo(line);
    } catch (Refused unreadable) {
      return null;
    }
  }

  /** What is left out at the end of a row is empty; a row that goes on must go on with nothing. */
  private void requireWidth(CsvLine line) throws Refused {
    List<String> fields = line.fields();
    if (fields.size() < least
        || fields.stream().skip(header.width()).anyMatch(field -> !field.isBlank())) {
      throw new Refused(
          RejectionReason.WRONG_WIDTH,
          String.valueOf(fields.size()),
          String.valueOf(header.width()));
    }
  }
}
