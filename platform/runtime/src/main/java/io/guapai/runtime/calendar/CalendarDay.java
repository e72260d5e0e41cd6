package io.guapai.runtime.calendar;

import io.guapai.contracts.Description;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is not what its weekday says, or that a count of working days left out.
 *
 * @param date the day
 * @param kind why it is special
 * @param nameZh the holiday it belongs to, or the weekday, in Chinese
 * @param nameEn the same in English
 */
public record CalendarDay(LocalDate date, Kind kind, String nameZh, String nameEn) {

  /** Why a day is special. */
  public enum Kind {
    /** A public holiday (放假): no working day, whatever its weekday. */
    @Description("holiday 放假")
    HOLIDAY,
    /** A Saturday or Sunday worked in exchange for a holiday (调休上班). */
    @Description("working day in exchange 调休上班")
    MAKE_UP_WORKDAY,
    /** An ordinary Saturday or Sunday. */
    @Description("weekend 周末")
    WEEKEND
  }

  /** The names of a holiday. */
  record Names(String zh, String en) {}

  /**
   * Its name.
   *
   * @param locale Chinese for any {@code zh} locale, else English
   * @return the name
   */
  public String name(Locale locale) {
    return "zh".equals(locale.getLanguage()) ? nameZh : nameEn;
  }
}
