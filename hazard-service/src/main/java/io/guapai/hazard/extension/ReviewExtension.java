package io.guapai.hazard.extension;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The department that supervises a listed hazard reviews the application for more time and signs,
 * before the listing body decides (青岛市 rule on listing: 督办部门审核签署意见).
 */
@Singleton
@ActAt(
    path = "extension-review",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE},
    fulfils = DutyKind.REVIEW_EXTENSION,
    en = "Review an application for more time on a listed hazard, for the supervising department",
    zh = "审核延期申请")
record ReviewExtension(Extensions extensions, Listings listings, ExtensionFile file)
    implements ActOn<Hazard, NewReview> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.REVIEW_EXTENSION);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(this::requireDepartment);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(extensions::requireUnreviewed);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewReview review, Acting acting) {
    Application application = extensions.undecided(hazard);
    hazard.record(Act.REVIEW_EXTENSION, acting.by(), review.opinion(), null);
    file.add(
        hazard,
        application,
        new Review(
            review.recommend(), review.opinion(), review.signer(), acting.account(), acting.at()));
    return Outcome.done();
  }

  private void requireDepartment(Hazard hazard, Acting acting) {
    Listing listing = listings.active(hazard.id());
    if (listing != null) {
      ListingBody.of(hazard, listing.level()).requireOfficer(acting.caller());
    }
  }
}
