package io.guapai.hazard.listing.decision;

import io.guapai.contracts.hazard.ListingDeclined;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.ListingRules;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.hazard.listing.Terms;
import io.guapai.hazard.listing.notice.Contents;
import io.guapai.hazard.listing.notice.IssuingNotices;
import io.guapai.hazard.listing.proposal.Proposal;
import io.guapai.hazard.listing.proposal.Proposals;
import io.guapai.hazard.rectification.RectificationFile;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on proposals, by the body that was asked, and not by who proposed. */
@ApplicationScoped
public class DecidingListings {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final Proposals proposals;
  private final PostingListings posting;
  private final IssuingNotices notices;
  private final DueDates dueDates;
  private final ListingDuties duties;
  private final ListingRules rules;
  private final RectificationFile file;
  private final EnterpriseDirectory enterprises;
  private final Journal journal;

  DecidingListings(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      Proposals proposals,
      PostingListings posting,
      IssuingNotices notices,
      DueDates dueDates,
      ListingDuties duties,
      ListingRules rules,
      RectificationFile file,
      EnterpriseDirectory enterprises,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.proposals = proposals;
    this.posting = posting;
    this.notices = notices;
    this.dueDates = dueDates;
    this.duties = duties;
    this.rules = rules;
    this.file = file;
    this.enterprises = enterprises;
    this.journal = journal;
  }

  /** Lists what was proposed (挂牌), in place of a listing of a lower level if there is one. */
  @Transactional
  public Hazard list(UUID id, @Nullable String ifMatch, ListingDecision decision, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Proposal proposal = toDecide(hazard, caller);
    Listing lower = listings.active(id);
    if (lower == null) {
      hazard.requireListable();
    }
    decision.stop().requireReason(decision.stopReason());
    By by = By.person(caller.name(), clock.instant());
    proposal.follow(by);
    duties.decided(proposal.id(), by);
    posting.post(
        proposal.id(),
        hazard,
        lower,
        ListingBody.of(hazard, proposal.level()).region(),
        terms(hazard, proposal, lower, decision),
        contents(hazard, proposal, decision),
        by);
    notices.requirePrintable(proposal.id());
    journal.write(hazard.news());
    return hazard;
  }

  /** Declines what was proposed (不予挂牌). */
  @Transactional
  public Hazard decline(UUID id, @Nullable String ifMatch, Refusal refusal, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Proposal proposal = toDecide(hazard, caller);
    By by = By.person(caller.name(), clock.instant());
    proposal.decline(by, refusal.reason());
    duties.decided(proposal.id(), by);
    hazard.record(
        Act.DECLINE_LISTING,
        by,
        refusal.reason(),
        new ListingDeclined(
            proposal.id().toString(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            refusal.reason()));
    journal.write(hazard.news());
    return hazard;
  }

  private Proposal toDecide(Hazard hazard, Caller caller) {
    Proposal proposal = proposals.requireOpen(hazard);
    ListingBody.of(hazard, proposal.level()).requireDecider(caller);
    proposal.requireOther(caller.name());
    return proposal;
  }

  private Terms terms(
      Hazard hazard, Proposal proposal, @Nullable Listing lower, ListingDecision decision) {
    dueDates.requireWithin(hazard, decision.dueDate());
    LocalDate due = decision.dueDate();
    if (due == null) {
      due = stillToCome(proposal.dueDate());
    }
    if (due == null && lower != null) {
      due = stillToCome(lower.dueDate());
    }
    if (due == null) {
      due = dueDates.usual(hazard);
    }
    Rhythm rhythm = decision.rhythm() == null ? rules.rhythm(due) : decision.rhythm();
    return new Terms(
        due,
        Objects.requireNonNullElse(decision.reason(), proposal.reason()),
        decision.stop(),
        decision.stopReason(),
        rhythm,
        dueDates.nextReport(rhythm));
  }

  private @Nullable LocalDate stillToCome(@Nullable LocalDate date) {
    return date == null || date.isBefore(clock.today()) ? null : date;
  }

  private Contents contents(Hazard hazard, Proposal proposal, ListingDecision decision) {
    String person = proposal.responsiblePerson();
    return new Contents(
        Objects.requireNonNullElseGet(
            proposal.responsibleUnit(), () -> enterprises.name(hazard.enterpriseId())),
        person == null ? file.responsible(hazard.id()).orElse("") : person,
        decision.responsibleLeader(),
        decision.supervisingDepartment(),
        decision.contact(),
        decision.harm(),
        decision.requiredMeasures(),
        decision.monitoring());
  }
}
