package io.guapai.hazard.extension;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.duty.Owed;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes applications for more time (延期), which the authority then owes a decision on. */
@ApplicationScoped
public class ExtendingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final DeadlineRules rules;
  private final TermInForce terms;
  private final ExtensionShares shares;
  private final ExtensionFile file;
  private final Duties duties;
  private final Journal journal;

  ExtendingHazards(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      DeadlineRules rules,
      TermInForce terms,
      ExtensionShares shares,
      ExtensionFile file,
      Duties duties,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.rules = rules;
    this.terms = terms;
    this.shares = shares;
    this.file = file;
    this.duties = duties;
    this.journal = journal;
  }

  /**
   * Takes an application. A hazard has one, which must come early enough before the deadline and
   * ask for no more than the share of the original term.
   */
  @Transactional
  public Hazard ask(UUID id, @Nullable String ifMatch, NewExtension asked, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    By by = By.person(account, clock.instant());
    hazard.record(Act.ASK_EXTENSION, by, asked.reason(), null);
    requireFirst(hazard);
    RuleBook book = rules.today();
    Listing listing = listings.active(id);
    Term term = terms.of(hazard, listing);
    LocalDate lastDay = book.latestStart(Purpose.EXTENSION_NOTICE, term.due());
    if (book.today().isAfter(lastDay)) {
      throw new ProblemException(
          HazardProblem.EXTENSION_TOO_LATE, null, term.due().toString(), lastDay.toString());
    }
    TermInForce.requireAfter(
        term,
        "requestedDate",
        asked.requestedDate(),
        shares.on(book.today(), hazard.regionCode()).latest(term));
    Application application =
        new Application(
            UuidCreator.getTimeOrderedEpoch(),
            term.due(),
            lastDay,
            asked.requestedDate(),
            asked.reason(),
            asked.interimMeasures(),
            account,
            by.at());
    file.add(hazard, application);
    duties.owe(
        Owed.forPaper(
            DutyKind.DECIDE_EXTENSION,
            application.id(),
            hazard,
            DecidingAuthority.of(hazard, listing).region(),
            book.term(Purpose.EXTENSION_DECISION, book.today())));
    journal.write(hazard.news());
    return hazard;
  }

  /** The extension of a hazard that the caller may see. */
  @Transactional
  public ExtensionView read(UUID id) {
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

  private void requireFirst(Hazard hazard) {
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

  private static ExtensionState state(Hazard hazard, @Nullable Decision decision) {
    if (decision != null) {
      return decision.approved() ? ExtensionState.APPROVED : ExtensionState.REFUSED;
    }
    return hazard.state().open() ? ExtensionState.PENDING : ExtensionState.LAPSED;
  }
}
