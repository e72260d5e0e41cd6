package io.guapai.inspection.cycle;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as a rule counts it. By months: a day that the month does not have becomes its last.
 *
 * @param from day that it is counted from
 * @param months so many months after it
 * @param monthOnly whether it is told to the month, and holds through the month's end
 */
public record Reckoned(LocalDate from, int months, boolean monthOnly) {

  /** Last day on which it holds. */
  public LocalDate due() {
    LocalDate day = from.plusMonths(months);
    return monthOnly ? YearMonth.from(day).atEndOfMonth() : day;
  }

  /** The sum, to be read in any language. */
  public String arithmetic() {
    LocalDate day = from.plusMonths(months);
    String sum = "%s + %d M = %s".formatted(from, months, day);
    return due().equals(day) ? sum : sum + " → " + due();
  }
}
