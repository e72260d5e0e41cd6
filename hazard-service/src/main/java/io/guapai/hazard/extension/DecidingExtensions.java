package io.guapai.hazard.extension;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.ExtensionShare;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on applications for more time; who asked does not decide. */
@ApplicationScoped
public class DecidingExtensions {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final DeadlineRules rules;
  private final ExtensionShares shares;
  private final ExtensionFile file;
  private final TermInForce terms;
  private final TimeUsed time;
  private final Duties duties;
  private final Journal journal;

  DecidingExtensions(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      DeadlineRules rules,
      ExtensionShares shares,
      ExtensionFile file,
      TermInForce terms,
      TimeUsed time,
      Duties duties,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.rules = rules;
    this.shares = shares;
    this.file = file;
    this.terms = terms;
    this.time = time;
    this.duties = duties;
    this.journal = journal;
  }

  /**
   * Approves or refuses. An approval moves the deadline of the hazard and of its listing; an
   * overdue that came while the authority was thinking is taken back, and not one of the time
   * before the listing.
   */
  @Transactional
  public Hazard decide(UUID id, @Nullable String ifMatch, NewDecision asked, Caller officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.active(id);
    DecidingAuthority authority = DecidingAuthority.of(hazard, listing);
    authority.require(officer);
    Application application = undecided(hazard);
    if (application.askedBy().equals(officer.name())) {
      throw new ProblemException(HazardProblem.DECIDER_NOT_INDEPENDENT, null, officer.name());
    }
    By by = By.person(officer.name(), clock.instant());
    LocalDate granted =
        asked.approve() ? granted(hazard, listing, application, asked.date()) : null;
    if (granted == null) {
      hazard.record(Act.REFUSE_EXTENSION, by, asked.reason(), null);
    } else {
      extend(hazard, listing, granted, by, asked.reason());
      if (listing != null && granted.isAfter(listing.dueDate())) {
        listing.extend(granted);
      }
    }
    file.add(
        hazard,
        application,
        new Decision(
            authority.region().value(),
            asked.approve(),
            granted,
            asked.reason(),
            officer.name(),
            by.at()));
    duties.fulfil(DutyKind.DECIDE_EXTENSION, application.id(), by);
    journal.write(hazard.news());
    return hazard;
  }

  private Application undecided(Hazard hazard) {
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

  /** The deadline may have been brought forward since it was asked: that limits the extension. */
  private LocalDate granted(
      Hazard hazard, @Nullable Listing listing, Application application, @Nullable LocalDate date) {
    LocalDate granted = Objects.requireNonNullElse(date, application.requestedDate());
    Term term = terms.of(hazard, listing);
    LocalDate latest = shares.on(clock.today(), hazard.regionCode()).latest(term);
    TermInForce.requireAfter(
        term,
        "date",
        granted,
        latest.isBefore(application.requestedDate()) ? latest : application.requestedDate());
    return granted;
  }

  private void extend(
      Hazard hazard, @Nullable Listing listing, LocalDate until, By by, String reason) {
    if (listing != null && TermInForce.ofListing(hazard, listing)) {
      hazard.record(Act.EXTEND, by, reason, null);
      return;
    }
    RuleBook book = rules.today();
    ExtensionShare share = shares.on(book.today(), hazard.regionCode());
    hazard.extend(
        book.extended(terms.of(hazard, listing), until, share),
        time.of(hazard, by.at()),
        by,
        reason);
  }
}
