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
          decision == null ? null : ExtensionView.Decided.of(decision, clock.getZone()));
    }
    boolean askable = hazard.state().open() && hazard.dueDate() != null;
    UUID listing = hazard.listed() ? hazard.listingId() : null;
    Term term =
        askable ? terms.of(hazard, listing == null ? null : listings.findById(listing)) : null;
    RuleBook book = rules.today();
    return new ExtensionView(
        ExtensionState.NONE,
        term == null ? null : book.latestStart(Purpose.EXTENSION_NOTICE, term.due()),
        term == null ? null : shares.on(book.today(), hazard.regionCode()).latest(term),
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

  private static ExtensionState state(Hazard hazard, @Nullable Decision decision) {
    if (decision != null) {
      return decision.approved() ? ExtensionState.APPROVED : ExtensionState.REFUSED;
    }
    return hazard.state().open() ? ExtensionState.PENDING : ExtensionState.LAPSED;
  }
}
