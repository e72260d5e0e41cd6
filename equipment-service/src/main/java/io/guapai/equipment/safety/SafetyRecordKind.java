package io.guapai.equipment.safety;

import io.guapai.contracts.Description;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A record that safety staff owe for each period (O74), and where its period begins and ends. */
public enum SafetyRecordKind {
  @Description("daily control 日管控")
  DAILY,
  @Description("weekly check 周排查")
  WEEKLY,
  @Description("monthly review 月调度")
  MONTHLY;

  /** First day of the period that a day lies in: the day, its Monday, the first of its month. */
  LocalDate from(LocalDate day) {
    return switch (this) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHLY -> day.withDayOfMonth(1);
    };
  }

  /** First day of the period so many before. */
  LocalDate back(LocalDate from, int periods) {
    return switch (this) {
      case DAILY -> from.minusDays(periods);
      case WEEKLY -> from.minusWeeks(periods);
      case MONTHLY -> from.minusMonths(periods);
    };
  }

  /** Last day of the period that begins on a day; the record is in time until then. */
  LocalDate until(LocalDate from) {
    return back(from, -1).minusDays(1);
  }

  /** A period as PostgreSQL counts it. */
  String step() {
    return switch (this) {
      case DAILY -> "1 day";
      case WEEKLY -> "7 days";
      case MONTHLY -> "1 month";
    };
  }
}
