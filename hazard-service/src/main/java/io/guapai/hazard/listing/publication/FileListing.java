package io.guapai.hazard.listing.publication;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The listing was filed with the level above (备案). */
@Singleton
@ActAt(
    path = "listing-filing",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    fulfils = DutyKind.FILE_LISTING,
    en = "Note that the listing was filed with the level above",
    zh = "备案")
record FileListing(ListingPapers papers, PublicationFile file) implements ActOn<Hazard, Filing> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.FILE);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(papers::requireOfficer, this::requireUnfiled);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Filing paper, Acting acting) {
    Listing listing = papers.of(hazard);
    papers.requireBetween("filedOn", listing.since(), paper.filedOn());
    hazard.record(Act.FILE, acting.by(), paper.receivedBy(), null);
    file.add(hazard, listing, paper, acting.by());
    return Outcome.done();
  }

  private void requireUnfiled(Hazard hazard, Acting acting) {
    Listing listing = papers.of(hazard);
    if (listing.level() == Level.PROVINCE) {
      throw new ProblemException(HazardProblem.NOBODY_ABOVE, null, listing.listingNo());
    }
    if (file.filing(listing.id()).isPresent()) {
      throw new ProblemException(HazardProblem.ALREADY_FILED, null, listing.listingNo());
    }
  }
}
