package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.ListingProposed;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes hazards for listing. */
@ApplicationScoped
public class ProposingListings {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final Proposals proposals;
  private final SuggestingLevels levels;
  private final DueDates dueDates;
  private final ListingDuties duties;
  private final Journal journal;
  private final RegionTree regions;

  ProposingListings(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      Proposals proposals,
      SuggestingLevels levels,
      DueDates dueDates,
      ListingDuties duties,
      Journal journal,
      RegionTree regions) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.proposals = proposals;
    this.levels = levels;
    this.dueDates = dueDates;
    this.duties = duties;
    this.journal = journal;
    this.regions = regions;
  }

  /** The level at which the rules would list a hazard on these grounds, and why. */
  @Transactional
  public Suggestion suggest(UUID id, Collection<Ground> stated) {
    Hazard hazard = hazards.require(id);
    UUID lower = hazard.listed() ? hazard.listingId() : null;
    return levels.suggest(hazard, lower == null ? null : listings.findById(lower), stated);
  }

  /** Proposes a major hazard; or one that is listed, to an upper level. */
  @Transactional
  public Hazard propose(UUID id, @Nullable String ifMatch, NewProposal asked, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing lower = listings.active(id);
    if (lower == null) {
      hazard.requireListable();
    }
    if (proposals.open(id) != null) {
      throw new ProblemException(HazardProblem.PROPOSAL_OPEN, null, hazard.hazardNo());
    }
    dueDates.requireWithin(hazard, asked.dueDate());
    Suggestion suggestion = levels.suggest(hazard, lower, asked.stated());
    Level level = asked.level() == null ? suggestion.level() : asked.level();
    ListingBody body = ListingBody.proposed(hazard, level, regions);
    if (lower != null) {
      lower.requireBelow(body.region());
    }
    By by = By.person(officer, clock.instant());
    Proposal proposal = Proposal.of(hazard, body.region(), suggestion, asked, by);
    proposals.persist(proposal);
    duties.proposed(hazard, proposal.id(), body.region());
    hazard.record(Act.PROPOSE_LISTING, by, asked.reason(), proposed(hazard, proposal));
    journal.write(hazard.news());
    return hazard;
  }

  private static ListingProposed proposed(Hazard hazard, Proposal proposal) {
    return new ListingProposed(
        proposal.id().toString(),
        hazard.id().toString(),
        hazard.hazardNo(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        proposal.level(),
        proposal.authorityRegion(),
        proposal.reason());
  }
}
