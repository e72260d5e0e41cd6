package io.guapai.hazard.rectification;

import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the result of a field recheck. */
@ApplicationScoped
public class RecheckingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final RectificationFile file;
  private final Journal journal;

  public RecheckingHazards(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      RectificationFile file,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.file = file;
    this.journal = journal;
  }

  /**
   * Closes a hazard that passed, or sends it back. One that is listed is accepted only: it closes
   * by its delisting. When the inspectors confirm that it was rectified within the deadline, though
   * reported later, its overdue is taken back first.
   */
  @Transactional
  public Hazard recheck(UUID id, @Nullable String ifMatch, Recheck recheck, String officer) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    List<String> involved = new ArrayList<>(file.rectifiers(id));
    involved.add(hazard.reportedBy());
    involved.add(hazard.foundBy());
    recheck.requireIndependent(involved);
    RectifiedDay.require(recheck.rectifiedOn(), hazard, clock.today());
    By by = By.person(officer, clock.instant());
    Listing listing = listings.active(id);
    if (listing != null) {
      listing.requireNotAccepted();
    }
    if (!recheck.passed()) {
      hazard.sendBack(by, recheck.opinion());
    } else {
      Optional.ofNullable(recheck.rectifiedOn())
          .or(() -> file.reportedDay(id))
          .ifPresent(day -> hazard.prove(day, by));
      hazard.pass(by, recheck.opinion());
      if (listing != null) {
        listing.accept();
      }
    }
    file.add(hazard, recheck, by);
    journal.write(hazard.news());
    return hazard;
  }
}
