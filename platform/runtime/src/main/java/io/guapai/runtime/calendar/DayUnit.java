package io.guapai.runtime.calendar;

/** What a term is counted in: “日” is a calendar day, “工作日” a working day. */
public enum DayUnit {
  /** Every day counts (日). */
  CALENDAR_DAYS,
  /** Weekends and public holidays do not count, make-up workdays do (工作日). */
  WORKING_DAYS
}
