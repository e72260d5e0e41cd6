package io.guapai.equipment.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of rows. Where a row gets a list of warnings it is not lost by a date that cannot
 * be read: it goes without the date, and that is told.
 */
final class RowDates {

  private final RowFields fields;
  private final LocalDate today;

  RowDates(RowFields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /** Since when the unit is used: not from a day to come. */
  @Nullable LocalDate firstUse(CsvLine line, List<Parsed.Warning> warnings) {
    try {
      return past(line, Field.FIRST_USE_DATE);
    } catch (Refused e) {
      warnings.add(e.warning(Field.FIRST_USE_DATE));
      return null;
    }
  }

  /** The last day on which the last inspection holds; what cannot be read is a warning. */
  @Nullable LocalDate nextInspection(CsvLine line, String variety, List<Parsed.Warning> warnings) {
    try {
      WrittenDate next = nextInspection(line, variety);
      return next == null ? null : next.last();
    } catch (Refused e) {
      warnings.add(e.warning(Field.NEXT_INSPECTION_DATE));
      return null;
    }
  }

  /**
   * The last day on which the last inspection holds, or the month of it: as it is stated, or so
   * many months after the last inspection.
   */
  @Nullable WrittenDate nextInspection(CsvLine line, String variety) throws Refused {
    Written written = written(line, Field.NEXT_INSPECTION_DATE);
    if (written == null) {
      return null;
    }
    if (!(written.leaf() instanceof Source.Cells from) || from.cycle() == null) {
      return written.date();
    }
    Integer months = from.cycle().of(variety).orElse(null);
    if (months == null) {
      throw new Refused(RejectionReason.NO_CYCLE, Field.NEXT_INSPECTION_DATE.key(), variety);
    }
    return written.past(Field.NEXT_INSPECTION_DATE, today).plusMonths(months);
  }

  /** A day that is not to come, the first one of a month. */
  @Nullable LocalDate past(CsvLine line, Field field) throws Refused {
    Written written = written(line, field);
    return written == null ? null : written.past(field, today).first();
  }

  /** A day through which something holds, the last one of a month. */
  @Nullable LocalDate last(CsvLine line, Field field) throws Refused {
    Written written = written(line, field);
    return written == null ? null : written.date().last();
  }

  private record Written(WrittenDate date, Source.Leaf leaf) {

    WrittenDate past(Field field, LocalDate today) throws Refused {
      if (date.first().isAfter(today)) {
        throw new Refused(RejectionReason.FUTURE_DATE, field.key(), date.toString());
      }
      return date;
    }
  }

  private @Nullable Written written(CsvLine line, Field field) throws Refused {
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
