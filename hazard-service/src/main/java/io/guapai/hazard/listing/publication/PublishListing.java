package io.guapai.hazard.listing.publication;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The listing body notes where and when its listing was published (公告). */
@Singleton
@ActAt(
    path = "listing-publication",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    fulfils = DutyKind.PUBLISH_LISTING,
    en = "Note where and when the listing was published",
    zh = "公告")
record PublishListing(ListingPapers papers) implements ActOn<Hazard, Publication> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PUBLISH);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(papers::requireOfficer, papers::requireUnpublished);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Publication paper, Acting acting) {
    Listing listing = papers.of(hazard);
    papers.requireBetween("publishedOn", listing.since(), paper.publishedOn());
    papers.publish(hazard, listing, paper, false, acting.by());
    return Outcome.done();
  }
}
