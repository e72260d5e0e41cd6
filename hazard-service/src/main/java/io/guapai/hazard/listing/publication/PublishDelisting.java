package io.guapai.hazard.listing.publication;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingState;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The end of a listing was published, in the medium that published the listing. */
@Singleton
@ActAt(
    path = "delisting-publication",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    fulfils = DutyKind.PUBLISH_DELISTING,
    en = "Note that the delisting was published, in the medium of the listing",
    zh = "摘牌公告")
record PublishDelisting(ListingPapers papers) implements ActOn<Hazard, Publication> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PUBLISH);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(papers::requireOfficer, this::requireDelisted);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Publication paper, Acting acting) {
    Listing listing = papers.of(hazard);
    papers.requireBetween(
        "publishedOn", Objects.requireNonNull(listing.end()).endedAt(), paper.publishedOn());
    Publication before = papers.publication(listing);
    if (!paper.sameMedium(before)) {
      throw new ProblemException(
          HazardProblem.OTHER_MEDIUM, "medium", before.medium(), paper.medium());
    }
    papers.publish(hazard, listing, paper, true, acting.by());
    return Outcome.done();
  }

  private void requireDelisted(Hazard hazard, Acting acting) {
    Listing listing = papers.of(hazard);
    if (listing.state() != ListingState.DELISTED) {
      throw new ProblemException(HazardProblem.NOT_DELISTED, null, listing.listingNo());
    }
    papers.publication(listing);
    papers.requireUnpublished(listing, true);
  }
}
