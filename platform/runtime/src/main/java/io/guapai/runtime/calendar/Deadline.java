package io.guapai.runtime.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The end of a statutory term, with all that it was reckoned from.
 *
 * @param rule the rule that sets the term, null while none is named
 * @param start the day that started the term; the next one is the first that may count
 * @param days length of the term
 * @param unit what the length is counted in
 * @param due the last day of the term
 * @param skipped days between start and due that did not count, in order; empty for calendar days
 * @param makeUpDays Saturdays and Sundays that did count, in order
 * @param assumedYears years touched whose holidays are not published; of these only weekends and
 *     holidays of a fixed date were left out
 */
public record Deadline(
    @Nullable Rule rule,
    LocalDate start,
    int days,
    DayUnit unit,
    LocalDate due,
    List<CalendarDay> skipped,
    List<CalendarDay> makeUpDays,
    List<Integer> assumedYears) {

  /**
   * The rule that sets a term.
   *
   * @param id its id, for example {@code O57-29}
   * @param edition the edition it was applied in, for example the day it took effect
   */
  public record Rule(String id, String edition) {}

  /** Keeps its own copies of the lists. */
  public Deadline {
    skipped = List.copyOf(skipped);
    makeUpDays = List.copyOf(makeUpDays);
    assumedYears = List.copyOf(assumedYears);
  }

  /**
   * The same deadline with the rule that sets it.
   *
   * @param ruleId id of the rule
   * @param edition the edition applied
   * @return the deadline, explained by the rule
   */
  public Deadline under(String ruleId, String edition) {
    return new Deadline(
        new Rule(ruleId, edition), start, days, unit, due, skipped, makeUpDays, assumedYears);
  }

  /**
   * Whether the holidays of a year it depends on are not published yet, so that it may still move.
   *
   * @return true if it rests on an assumption
   */
  public boolean assumed() {
    return !assumedYears.isEmpty();
  }

  /**
   * The instant from which it is missed: the start of the day after the due date.
   *
   * @param zone the zone whose midnight counts
   * @return the first instant too late
   */
  public Instant expiresAt(ZoneId zone) {
    return due.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /**
   * How it was reckoned, in words.
   *
   * @param locale Chinese for any {@code zh} locale, else English
   * @return some sentences
   */
  public String explain(Locale locale) {
    return DeadlineText.of(this, locale);
  }
}
