package io.guapai.hazard.listing.acceptance;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.inspector.Inspectors;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingRules;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Threshold;
import io.guapai.hazard.rectification.Independence;
import io.guapai.hazard.rectification.RectificationFile;
import io.guapai.hazard.rectification.RectifiedDay;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The field review of a listed hazard (验收), recorded by the listing body, or by the county
 * inspector on its behalf. What passed, and with it the day on which the members found that it was
 * done, awaits the delisting; anything else goes back with its defects.
 */
@Singleton
@ActAt(
    path = "acceptance",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    fulfils = DutyKind.REVIEW_ACCEPTANCE,
    en = "Record the field review of a listed hazard by at least three members",
    zh = "验收")
record ReviewRectification(
    Listings listings,
    ListingRules rules,
    Inspectors inspectors,
    RectificationFile rectification,
    AcceptanceFile file,
    DueDates dueDates)
    implements ActOn<Hazard, Acceptance> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.ACCEPT, Act.RETURN);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(this::requireReviewer, this::requireApplied);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Acceptance acceptance, Acting acting) {
    Listing listing = listings.requireActive(hazard);
    List<String> involved = rectification.involved(hazard);
    acceptance.requireSound(rules.of(Threshold.ACCEPTANCE_MEMBERS), involved);
    List<Inspector> seen =
        inspectors.requireTwo("members", acceptance.certificates(), hazard.regionCode());
    Independence.requireOf("members", seen, involved);
    RectifiedDay.requireFound(
        acceptance.passed(), acceptance.rectifiedOn(), hazard, acting.today());
    if (acceptance.passed()) {
      listing.accept();
      hazard.time().prove(acceptance.rectifiedOn(), acting.by());
      hazard.pass(acting.by(), acceptance.opinion());
    } else {
      listing.sendBack(dueDates.nextReport(listing.demands().rhythm()));
      hazard.sendBack(acting.by(), acceptance.opinion());
    }
    file.add(hazard, listing, acceptance, seen, acting.by());
    if (!acceptance.passed()) {
      return Outcome.done();
    }
    return Outcome.<Hazard>done().owing(listing.owing(DutyKind.DELIST, hazard));
  }

  private void requireReviewer(Hazard hazard, Acting acting) {
    ListingBody.of(hazard, listings.requireActive(hazard).level())
        .requireReviewer(acting.caller(), hazard);
  }

  private void requireApplied(Hazard hazard, Acting acting) {
    listings.requireActive(hazard).requireApplied();
  }
}
