package io.guapai.runtime.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of rows. Where a row gets a list of warnings it is not lost by a date that cannot
 * be read: it goes without the date, and that is told.
 */
public final class RowDates {

  private final RowFields fields;
  private final LocalDate today;

  RowDates(RowFields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /** A day that is not to come, the first one of a month; what cannot be read is a warning. */
  public @Nullable LocalDate past(CsvLine line, RowField field, List<Parsed.Warning> warnings) {
    try {
      return past(line, field);
    } catch (Refused e) {
      warnings.add(e.warning(field));
      return null;
    }
  }

  /** The last day of what is reckoned; what cannot be read is a warning. */
  public @Nullable LocalDate reckoned(
      CsvLine line, RowField field, String variety, List<Parsed.Warning> warnings) {
    try {
      WrittenDate next = reckoned(line, field, variety);
      return next == null ? null : next.last();
    } catch (Refused e) {
      warnings.add(e.warning(field));
      return null;
    }
  }

  /**
   * The last day on which the last inspection holds, or the month of it: as it is stated, or so
   * many months after the last inspection.
   *
   * @param variety catalogue code, by which the profile may know the cycle
   */
  public @Nullable WrittenDate reckoned(CsvLine line, RowField field, String variety)
      throws Refused {
    Written written = written(line, field);
    if (written == null) {
      return null;
    }
    if (!(written.leaf() instanceof Source.Cells from) || from.cycle() == null) {
      return written.date();
    }
    Integer months = from.cycle().of(variety).orElse(null);
    if (months == null) {
      throw new Refused(RejectionReason.NO_CYCLE, field.key(), variety);
    }
    return written.past(field, today).plusMonths(months);
  }

  /** A day that is not to come, which every row must have. */
  public LocalDate required(CsvLine line, RowField field) throws Refused {
    LocalDate day = past(line, field);
    if (day == null) {
      throw fields.missing(field);
    }
    return day;
  }

  /** A day that is not to come, the first one of a month. */
  public @Nullable LocalDate past(CsvLine line, RowField field) throws Refused {
    Written written = written(line, field);
    return written == null ? null : written.past(field, today).first();
  }

  /** A day through which something holds, the last one of a month. */
  public @Nullable LocalDate last(CsvLine line, RowField field) throws Refused {
    Written written = written(line, field);
    return written == null ? null : written.date().last();
  }

  private record Written(WrittenDate date, Source.Leaf leaf) {

    WrittenDate past(RowField field, LocalDate today) throws Refused {
      if (date.first().isAfter(today)) {
        throw new Refused(RejectionReason.FUTURE_DATE, field.key(), date.toString());
      }
      return date;
    }
  }

  private @Nullable Written written(CsvLine line, RowField field) throws Refused {
    RowCells.Stated stated = fields.stated(line, field);
    if (stated == null) {
      return null;
    }
    WrittenDate date = stated.leaf().dates().read(stated.text());
    if (date == null) {
      throw new Refused(RejectionReason.BAD_DATE, field.key(), stated.text());
    }
    return new Written(date, stated.leaf());
  }
}
