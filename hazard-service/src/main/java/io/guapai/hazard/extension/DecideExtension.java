package io.guapai.hazard.extension;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.ExtensionShare;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.rectification.TimeUsed;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The authority in charge decides on an application, of a listed hazard after the department's
 * review; who asked or reviewed does not decide. An approval moves the deadline of the hazard and
 * of its listing; an overdue that came while the authority was thinking is taken back, and not one
 * of the time before the listing.
 */
@Singleton
@ActAt(
    path = "extension-decision",
    by = {Role.LEADER, Role.CITY, Role.PROVINCE},
    fulfils = DutyKind.DECIDE_EXTENSION,
    en = "Approve or refuse more time: the listing body, else the county's leader",
    zh = "决定延期")
record DecideExtension(
    Extensions extensions,
    Listings listings,
    DeadlineRules rules,
    ExtensionShares shares,
    ExtensionFile file,
    TermInForce terms,
    TimeUsed time,
    PlatformClock clock)
    implements ActOn<Hazard, NewDecision> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.EXTEND, Act.REFUSE_EXTENSION);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(this::requireAuthority);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(extensions::requireReviewedByAnother);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewDecision asked, Acting acting) {
    Listing listing = listings.active(hazard.id());
    Application application = extensions.undecided(hazard);
    LocalDate granted =
        asked.approve() ? granted(hazard, listing, application, asked.date()) : null;
    if (granted == null) {
      hazard.record(Act.REFUSE_EXTENSION, acting.by(), asked.reason(), null);
    } else {
      extend(hazard, listing, granted, acting.by(), asked.reason());
      if (listing != null && granted.isAfter(listing.dueDate())) {
        listing.extend(granted);
      }
    }
    file.add(
        hazard,
        application,
        new Decision(
            DecidingAuthority.of(hazard, listing).region().value(),
            asked.approve(),
            granted,
            asked.reason(),
            acting.account(),
            acting.at()));
    return Outcome.done();
  }

  private void requireAuthority(Hazard hazard, Acting acting) {
    DecidingAuthority.of(hazard, listings.active(hazard.id())).require(acting.caller());
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
    hazard
        .time()
        .extend(
            book.extended(terms.of(hazard, listing), until, share),
            time.of(hazard, by.at()),
            by,
            reason);
  }
}
