package io.guapai.runtime.calendar;

import java.util.List;

/**
 * The working days of a year as the platform reckons with them.
 *
 * @param known whether the State Council's notice for it is among the data; if not, its weekends
 *     and the holidays of a fixed date are assumed
 * @param days holidays and days that are worked in exchange, in their order
 */
public record CalendarYear(int year, boolean known, List<CalendarDay> days) {}
