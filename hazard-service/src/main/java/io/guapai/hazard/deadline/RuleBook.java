package io.guapai.hazard.deadline;

import io.guapai.contracts.Grade;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.event.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force on a day, and the deadlines that they give to what happens on that day. Safe
 * for any number of threads.
 */
public final class RuleBook {

  private final LocalDate today;
  private final List<DeadlineRule> rules;
  private final List<Integer> reminders;
  private final StatutoryCalendar calendar;
  private final ZoneId zone;
  private final Map<DeadlineRule, DueDate> reckoned = new ConcurrentHashMap<>();

  /**
   * @param reminders how many days before a hazard's deadline it is brought to mind
   */
  RuleBook(
      LocalDate today,
      List<DeadlineRule> rules,
      List<Integer> reminders,
      StatutoryCalendar calendar,
      ZoneId zone) {
    this.today = today;
    this.rules = List.copyOf(rules);
    this.reminders = List.copyOf(reminders);
    this.calendar = calendar;
    this.zone = zone;
  }

  /** The day the rules are in force on, which starts the terms. */
  public LocalDate today() {
    return today;
  }

  /**
   * When a hazard graded today has to be rectified; null when no rule says so, and then it never
   * counts as overdue.
   */
  public @Nullable DueDate rectification(String code, Grade grade) {
    return rule(Purpose.RECTIFICATION, code, grade)
        .map(rule -> reckoned.computeIfAbsent(rule, this::reckon))
        .orElse(null);
  }

  /**
   * The same for what a paper gave a date of its own. That date counts, except that it gives a
   * major hazard no more time than the rule does: more is for the authority to give.
   */
  public @Nullable DueDate rectification(String code, Grade grade, @Nullable PaperDate paper) {
    DueDate byRule = rectification(code, grade);
    boolean tooLate =
        paper != null
            && grade == Grade.MAJOR
            && byRule != null
            && paper.date().isAfter(byRule.date());
    return paper == null || tooLate ? byRule : onPaper(paper);
  }

  /** A date that the paper of an inspection gives. */
  public DueDate onPaper(PaperDate paper) {
    return ofHazard(paper.date(), Explanation.ofFinding(paper));
  }

  /** The latest date that may be set for a purpose today; empty when no rule allows any. */
  public Optional<LocalDate> latest(Purpose purpose, String code, Grade grade) {
    return rule(purpose, code, grade).map(rule -> deadline(rule).due());
  }

  /**
   * The end of a term that is the same for every hazard, such as one of an authority.
   *
   * @param start the day that starts it
   * @throws IllegalStateException when no edition of any day sets it
   */
  public DueDate term(Purpose purpose, LocalDate start) {
    DeadlineRule rule = general(purpose);
    Deadline deadline = calendar.after(start, rule.days(), rule.unit());
    return new DueDate(
        deadline.due(), deadline.expiresAt(zone), EventJson.write(Explanation.of(rule, deadline)));
  }

  /**
   * The end of a term that is the same for every hazard and runs from an hour: of one day it is the
   * same hour of the next.
   *
   * @throws IllegalStateException when no edition of any day sets it
   */
  public DueDate termByTheHour(Purpose purpose, Instant start) {
    DeadlineRule rule = general(purpose);
    ZonedDateTime from = start.atZone(zone);
    Deadline deadline = calendar.after(from.toLocalDate(), rule.days(), rule.unit());
    ZonedDateTime end = deadline.due().atTime(from.toLocalTime()).atZone(zone);
    return new DueDate(
        deadline.due(),
        end.toInstant(),
        EventJson.write(Explanation.of(rule, deadline).until(end.toLocalTime())));
  }

  /**
   * The rule that sets a term for every hazard.
   *
   * @throws IllegalStateException when there is no edition of any day
   */
  public DeadlineRule general(Purpose purpose) {
    return rules.stream()
        .filter(rule -> rule.purpose() == purpose && rule.code() == null && rule.grade() == null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no term for " + purpose));
  }

  /**
   * The last day on which something may begin whose term, the same for every hazard, has to be over
   * by a day.
   *
   * @throws IllegalStateException when no edition of any day sets the term
   */
  public LocalDate latestStart(Purpose purpose, LocalDate end) {
    DeadlineRule rule = general(purpose);
    LocalDate start = end.minusDays(rule.days());
    while (calendar.after(start, rule.days(), rule.unit()).due().isAfter(end)) {
      start = start.minusDays(1);
    }
    return start;
  }

  /** A date that a plan filed today sets. */
  public DueDate planned(LocalDate date, String code, Grade grade) {
    DeadlineRule limit = rule(Purpose.PLAN_LIMIT, code, grade).orElse(null);
    return ofHazard(date, Explanation.ofPlan(today, date, limit));
  }

  /** A date that an extension approved today sets. */
  public DueDate extended(Term original, LocalDate date, ExtensionShare share) {
    return ofHazard(date, Explanation.ofExtension(original, date, share));
  }

  /** A date that an order issued today sets. */
  public DueDate ordered(LocalDate date, String orderNo) {
    return ofHazard(date, Explanation.ofOrder(today, date, orderNo));
  }

  /** A date that a listing decided today sets. */
  public DueDate listed(LocalDate date, String listingNo) {
    return ofHazard(date, Explanation.ofListing(today, date, listingNo));
  }

  /** A date that an order to correct without penalty sets. */
  public DueDate corrected(LocalDate date, String documentNo) {
    return ofHazard(date, Explanation.ofCorrection(today, date, documentNo));
  }

  /** A date that the paper of a superior sets. */
  public DueDate instructed(LocalDate date, String documentNo) {
    return ofHazard(date, Explanation.ofInstruction(today, date, documentNo));
  }

  /**
   * A date that a former register told. One that has passed counts after a grace from today on
   * (迁入宽限), and nobody is reminded of it.
   *
   * @param from the day that began the term there
   * @param overdue whether it is overdue there
   * @param no number of the record
   */
  public DueDate broughtIn(
      LocalDate from, LocalDate date, boolean overdue, String source, String no) {
    Explanation told = Explanation.ofFormerRegister(from, date, source, no);
    if (!overdue) {
      return ofHazard(date, told);
    }
    DeadlineRule rule = general(Purpose.MOVING_IN);
    Deadline grace = deadline(rule);
    return new DueDate(
        date, grace.expiresAt(zone), EventJson.write(told.afterGrace(rule, grace)), null);
  }

  /** Last day on which what is brought in overdue today does not count yet. */
  public LocalDate grace() {
    return deadline(general(Purpose.MOVING_IN)).due();
  }

  /** A deadline that was set before and comes back, with the reminders that are still to come. */
  public DueDate again(LocalDate date, String explanation) {
    return new DueDate(
        date, date.plusDays(1).atStartOfDay(zone).toInstant(), explanation, firstReminder(date));
  }

  /** The latest date that an order issued today may set when the hazard itself sets none. */
  public LocalDate latestOrder() {
    return deadline(general(Purpose.ORDER_LIMIT)).due();
  }

  /** A rule for the code goes before one for all of the grade. */
  private Optional<DeadlineRule> rule(Purpose purpose, String code, Grade grade) {
    return rules.stream()
        .filter(rule -> rule.purpose() == purpose)
        .filter(rule -> rule.grade() == null || rule.grade() == grade)
        .filter(rule -> rule.code() == null || rule.code().equals(code))
        .min(Comparator.comparing(rule -> rule.code() == null));
  }

  private DueDate reckon(DeadlineRule rule) {
    Deadline deadline = deadline(rule);
    return ofHazard(deadline.due(), Explanation.of(rule, deadline));
  }

  private DueDate ofHazard(LocalDate date, Explanation explanation) {
    return again(date, EventJson.write(explanation));
  }

  private @Nullable Instant firstReminder(LocalDate date) {
    return reminders.stream()
        .map(date::minusDays)
        .filter(day -> day.isAfter(today))
        .min(Comparator.naturalOrder())
        .map(day -> day.atStartOfDay(zone).toInstant())
        .orElse(null);
  }

  private Deadline deadline(DeadlineRule rule) {
    return calendar.after(today, rule.days(), rule.unit());
  }
}
