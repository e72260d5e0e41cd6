package io.guapai.hazard.extension;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of applications for more time, or until when one may be made. */
@ApplicationScoped
class Extensions {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final DeadlineRules rules;
  private final TermInForce terms;
  private final ExtensionShares shares;
  private final ExtensionFile file;

  Extensions(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      DeadlineRules rules,
      TermInForce terms,
      ExtensionShares shares,
      ExtensionFile file) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.rules = rules;
    this.terms = terms;
    this.shares = shares;
    this.file = file;
  }

  /** The extension of a hazard that the caller may see. */
  @Transactional
  ExtensionView read(UUID id) {
    Hazard hazard = hazards.require(id);
    Application application = file.application(id).orElse(null);
    if (application != null) {
      Decision decision = file.decision(application.id()).orElse(null);
      return new ExtensionView(
          state(hazard, decision),
          null,
          null,
          ExtensionView.Asked.of(application, clock.getZone()),
          file.review(application.id())
              .map(review -> ExtensionView.Reviewed.of(review, clock.getZone()))
              .orElse(null),
          decision == null ? null : ExtensionView.Decided.of(decision, clock.getZone()));
    }
    boolean askable = hazard.state().open() && hazard.dueDate() != null;
    UUID listing = hazard.listed() ? hazard.listing().listingId() : null;
    Term term =
        askable ? terms.of(hazard, listing == null ? null : listings.findById(listing)) : null;
    RuleBook book = rules.today();
    return new ExtensionView(
        ExtensionState.NONE,
        term == null ? null : book.latestStart(Purpose.EXTENSION_NOTICE, term.due()),
        term == null ? null : shares.on(book.today(), hazard.regionCode()).latest(term),
        null,
        null,
        null);
  }

  /**
   * Refuses a second application, whatever became of the first.
   *
   * @throws ProblemException saying when that was, and what became of it (409)
   */
  void requireFirst(Hazard hazard, Acting acting) {
    file.application(hazard.id())
        .ifPresent(
            earlier -> {
              ExtensionState state = state(hazard, file.decision(earlier.id()).orElse(null));
              throw new ProblemException(
                  HazardProblem.EXTENSION_ASKED,
                  null,
                  LocalDate.ofInstant(earlier.askedAt(), clock.getZone()).toString(),
                  state,
                  state.zh());
            });
  }

  /**
   * Refuses an application that comes too close to the deadline.
   *
   * @throws ProblemException naming the last day for it, or that there is no deadline (409)
   */
  void requireEarly(Hazard hazard, Acting acting) {
    LocalDate due = terms.of(hazard, listings.active(hazard.id())).due();
    LocalDate lastDay = rules.today().latestStart(Purpose.EXTENSION_NOTICE, due);
    if (acting.today().isAfter(lastDay)) {
      throw new ProblemException(
          HazardProblem.EXTENSION_TOO_LATE, null, due.toString(), lastDay.toString());
    }
  }

  /**
   * The application that waits for a decision.
   *
   * @throws ProblemException when there was none, or it was decided on (409)
   */
  Application undecided(Hazard hazard) {
    Application application =
        file.application(hazard.id())
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.EXTENSION_NOT_ASKED, null, hazard.hazardNo()));
    file.decision(application.id())
        .ifPresent(
            decision -> {
              throw new ProblemException(HazardProblem.EXTENSION_DECIDED, null, hazard.hazardNo());
            });
    return application;
  }

  /**
   * Refuses a review where none is due: of a hazard that is not listed, whose authority decides
   * itself, and of what was reviewed.
   *
   * @throws ProblemException saying which (409)
   */
  void requireUnreviewed(Hazard hazard, Acting acting) {
    if (!hazard.listed()) {
      throw new ProblemException(HazardProblem.NOT_LISTED, null, hazard.hazardNo());
    }
    if (file.review(undecided(hazard).id()).isPresent()) {
      throw new ProblemException(HazardProblem.EXTENSION_REVIEWED, null, hazard.hazardNo());
    }
  }

  /**
   * Refuses a decision on a listed hazard that the department has not reviewed, and one by who
   * asked or reviewed.
   *
   * @throws ProblemException saying which (409, 403)
   */
  void requireReviewedByAnother(Hazard hazard, Acting acting) {
    Application application = undecided(hazard);
    Optional<Review> review = file.review(application.id());
    if (hazard.listed() && review.isEmpty()) {
      throw new ProblemException(HazardProblem.EXTENSION_NOT_REVIEWED, null, hazard.hazardNo());
    }
    if (application.askedBy().equals(acting.account())
        || review.filter(by -> by.reviewedBy().equals(acting.account())).isPresent()) {
      throw new ProblemException(HazardProblem.DECIDER_NOT_INDEPENDENT, null, acting.account());
    }
  }

  private static ExtensionState state(Hazard hazard, @Nullable Decision decision) {
    if (decision != null) {
      return decision.approved() ? ExtensionState.APPROVED : ExtensionState.REFUSED;
    }
    return hazard.state().open() ? ExtensionState.PENDING : ExtensionState.LAPSED;
  }
}
