package io.guapai.hazard.listing.decision;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingRules;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.hazard.listing.Terms;
import io.guapai.hazard.listing.notice.Contents;
import io.guapai.hazard.listing.notice.Contents.NamedContact;
import io.guapai.hazard.listing.notice.Contents.NamedLeader;
import io.guapai.hazard.listing.notice.IssuingNotices;
import io.guapai.hazard.listing.proposal.Proposal;
import io.guapai.hazard.rectification.RectificationFile;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
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
 * The body that was asked lists what another proposed (挂牌), in place of a listing of a lower level
 * if there is one; the notice is issued.
 */
@Singleton
@ActAt(
    path = "listing",
    by = {Role.LEADER, Role.CITY, Role.PROVINCE},
    fulfils = {DutyKind.DECIDE_LISTING, DutyKind.PROPOSE_LISTING},
    en = "List the hazard as proposed; the notice is issued",
    zh = "挂牌督办")
record DecideListing(
    ProposalToDecide toDecide,
    Listings listings,
    PostingListings posting,
    IssuingNotices notices,
    DueDates dueDates,
    ListingRules rules,
    RectificationFile file,
    EnterpriseDirectory enterprises,
    PlatformClock clock)
    implements ActOn<Hazard, ListingDecision> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.LIST, Act.UPGRADE);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(toDecide::require, listings::requireListable);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, ListingDecision decision, Acting acting) {
    Proposal proposal = toDecide.of(hazard, acting);
    Listing lower = listings.active(hazard.id());
    decision.stop().requireReason(decision.stopReason());
    proposal.follow(acting.by());
    posting.post(
        proposal.id(),
        hazard,
        lower,
        ListingBody.of(hazard, proposal.level()).region(),
        terms(hazard, proposal, lower, decision),
        contents(hazard, proposal, decision),
        acting.by());
    notices.requirePrintable(proposal.id());
    return Outcome.done();
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
        NamedLeader.of(decision.responsibleLeader()),
        decision.supervisingDepartment(),
        NamedContact.of(decision.contact()),
        decision.harm(),
        decision.requiredMeasures(),
        decision.monitoring());
  }
}
