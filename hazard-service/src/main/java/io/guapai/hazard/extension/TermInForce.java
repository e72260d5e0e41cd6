package io.guapai.hazard.extension;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineFile;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.report.Hazard;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The term that an extension adds to. */
@ApplicationScoped
class TermInForce {

  private final DeadlineFile deadlines;

  TermInForce(DeadlineFile deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * The term that a hazard has now.
   *
   * @throws ProblemException when it has no deadline: there is nothing to extend
   */
  Term of(Hazard hazard) {
    return deadlines
        .inForce(hazard.id())
        .filter(term -> hazard.dueDate() != null)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.NO_DEADLINE, null, hazard.hazardNo()));
  }

  /**
   * Refuses a date that is not later than the deadline, or later than allowed.
   *
   * @throws ProblemException naming the dates between which it must lie
   */
  static void requireAfter(Term term, String field, LocalDate date, LocalDate latest) {
    if (!date.isAfter(term.due()) || date.isAfter(latest)) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          field,
          date.toString(),
          term.due().plusDays(1).toString(),
          latest.toString());
    }
  }
}
