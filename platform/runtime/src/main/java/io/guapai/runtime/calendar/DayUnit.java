package io.guapai.runtime.calendar;

import io.guapai.contracts.Description;

/** What a term is counted in: “日” is a calendar day, “工作日” a working day. */
public enum DayUnit {
  /** Every day counts (日). */
  @Description("calendar days 自然日")
  CALENDAR_DAYS,
  /** Weekends and public holidays do not count, make-up workdays do (工作日). */
  @Description("working days 工作日")
  WORKING_DAYS
}
