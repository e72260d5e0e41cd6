package io.guapai.hazard.listing.acceptance;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.ListingRules;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Threshold;
import io.guapai.hazard.rectification.Independence;
import io.guapai.hazard.rectification.RectificationFile;
import io.guapai.hazard.rectification.RectifiedDay;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the result of a field review of a listed hazard (验收). */
@ApplicationScoped
public class AcceptingRectifications {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final ListingRules rules;
  private final Inspectors inspectors;
  private final RectificationFile rectification;
  private final AcceptanceFile file;
  private final ListingDuties duties;
  private final DueDates dueDates;
  private final Journal journal;

  AcceptingRectifications(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      ListingRules rules,
      Inspectors inspectors,
      RectificationFile rectification,
      AcceptanceFile file,
      ListingDuties duties,
      DueDates dueDates,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.rules = rules;
    this.inspectors = inspectors;
    this.rectification = rectification;
    this.file = file;
    this.duties = duties;
    this.dueDates = dueDates;
    this.journal = journal;
  }

  /**
   * Accepts a rectification that passed, which then awaits the delisting, and with it the day on
   * which the members found that it was done; or sends it back with its defects. Recorded by the
   * listing body, or by the county inspector on its behalf.
   */
  @Transactional
  public Hazard review(UUID id, @Nullable String ifMatch, Acceptance acceptance, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.requireActive(hazard);
    ListingBody.of(hazard, listing.level()).requireReviewer(caller, hazard);
    listing.requireApplied();
    List<String> involved = rectification.involved(hazard);
    acceptance.requireSound(rules.of(Threshold.ACCEPTANCE_MEMBERS), involved);
    List<Inspector> seen =
        inspectors.requireTwo("members", acceptance.certificates(), hazard.regionCode());
    Independence.requireOf("members", seen, involved);
    RectifiedDay.requireFound(acceptance.passed(), acceptance.rectifiedOn(), hazard, clock.today());
    By by = By.person(caller.name(), clock.instant());
    if (acceptance.passed()) {
      listing.accept();
      hazard.prove(acceptance.rectifiedOn(), by);
      hazard.pass(by, acceptance.opinion());
      duties.accepted(hazard, listing);
    } else {
      listing.sendBack(dueDates.nextReport(listing.rhythm()));
      hazard.sendBack(by, acceptance.opinion());
    }
    file.add(hazard, listing, acceptance, seen, by);
    duties.fulfil(DutyKind.REVIEW_ACCEPTANCE, listing, by);
    journal.write(hazard.news());
    return hazard;
  }
}
