package io.guapai.inspection.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When an inspection is due soon and when it is overdue, seen from one instant. The printed date is
 * still valid; overdue begins with the day after.
 */
public final class DueRules {

  private final Instant now;
  private final ZoneId zone;
  private final List<LeadTime> leadTimes;

  /**
   * @param zone where days begin
   * @throws IllegalArgumentException without any lead time
   */
  public DueRules(Instant now, ZoneId zone, List<LeadTime> leadTimes) {
    if (leadTimes.isEmpty()) {
      throw new IllegalArgumentException("no lead time is known");
    }
    this.now = now;
    this.zone = zone;
    this.leadTimes = List.copyOf(leadTimes);
  }

  /** The instant that the rules are seen from. */
  public Instant instant() {
    return now;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** Whether the last valid day is over. */
  public boolean isPast(LocalDate due) {
    return today().isAfter(due);
  }

  /** The last date that counts as due soon today. */
  public LocalDate horizon() {
    return today().plusDays(daysOn(today()));
  }

  Instant dueSoonAt(LocalDate due) {
    return startOf(due.minusDays(daysOn(due)));
  }

  Instant overdueAt(LocalDate due) {
    return startOf(due.plusDays(1));
  }

  /** When a day begins. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The lead time in force on a day, of two the later one; before any was, the first one. */
  private int daysOn(LocalDate day) {
    return leadTimes.stream()
        .filter(leadTime -> leadTime.validity().covers(day))
        .reduce((earlier, later) -> later)
        .orElse(leadTimes.get(0))
        .days();
  }
}
