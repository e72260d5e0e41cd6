package io.guapai.hazard.extension;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.deadline.file.DeadlineFile;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The term that an extension adds to. */
@ApplicationScoped
class TermInForce {

  private final DeadlineFile deadlines;
  private final PlatformClock clock;

  TermInForce(DeadlineFile deadlines, PlatformClock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * The term that a hazard has now: that of its listing, when it was overdue before it was listed.
   *
   * @param listing the active listing; null when the hazard is not listed
   * @throws ProblemException when it has no deadline: there is nothing to extend
   */
  Term of(Hazard hazard, @Nullable Listing listing) {
    if (listing != null && ofListing(hazard, listing)) {
      return new Term(LocalDate.ofInstant(listing.since(), clock.getZone()), listing.dueDate());
    }
    return deadlines
        .inForce(hazard.id())
        .filter(term -> hazard.dueDate() != null)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.NO_DEADLINE, null, hazard.hazardNo()));
  }

  /** Whether the listing gives a time of its own, beside the one that the hazard ran past. */
  static boolean ofListing(Hazard hazard, Listing listing) {
    LocalDate own = hazard.dueDate();
    return hazard.overdue() && own != null && listing.dueDate().isAfter(own);
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
