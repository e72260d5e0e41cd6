package io.guapai.hazard.listing;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a hazard is to be rectified under its listing: the hazard's deadline from then on,
 * unless it was overdue before.
 */
@ApplicationScoped
public class DueDates {

  private final DeadlineRules deadlines;

  public DueDates(DeadlineRules deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * Refuses a date that is past, or later than the rules allow for a listing.
   *
   * @throws ProblemException saying between which days it must lie (422)
   */
  public void requireWithin(Hazard hazard, @Nullable LocalDate asked) {
    RuleBook rules = deadlines.today();
    LocalDate latest =
        hazard.grade() == null
            ? rules.today()
            : rules
                .latest(Purpose.LISTING_LIMIT, hazard.code(), hazard.grade())
                .orElse(rules.today());
    if (asked != null && (asked.isBefore(rules.today()) || asked.isAfter(latest))) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          "dueDate",
          asked.toString(),
          rules.today().toString(),
          latest.toString());
    }
  }

  /**
   * The date when nobody set one: the hazard's own deadline, or, when that has passed, the end of
   * the usual term of a listing.
   */
  public LocalDate usual(Hazard hazard) {
    RuleBook rules = deadlines.today();
    LocalDate own = hazard.dueDate();
    return own == null || own.isBefore(rules.today())
        ? rules.term(Purpose.LISTING_TERM, rules.today()).date()
        : own;
  }

  /** The last day for a progress report that follows one of today. */
  public LocalDate nextReport(Rhythm rhythm) {
    RuleBook rules = deadlines.today();
    return rules.term(rhythm.term(), rules.today()).date();
  }
}
