package io.guapai.hazard.listing.progress;

import io.guapai.contracts.hazard.ListingProgressReported;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the progress reports of the enterprise. */
@ApplicationScoped
public class ReportingProgress {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final ProgressFile file;
  private final DueDates dueDates;
  private final Journal journal;

  ReportingProgress(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      ProgressFile file,
      DueDates dueDates,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.file = file;
    this.dueDates = dueDates;
    this.journal = journal;
  }

  /** Takes a report; the term of the next one starts today. */
  @Transactional
  public Hazard report(UUID id, @Nullable String ifMatch, Progress progress, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.requireActive(hazard);
    listing.progress(progress.percent(), progress.problem(), dueDates.nextReport(listing.rhythm()));
    By by = By.person(account, clock.instant());
    hazard.record(
        Act.REPORT_PROGRESS,
        by,
        progress.measuresDone(),
        new ListingProgressReported(
            listing.id().toString(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            progress.percent(),
            by.at()));
    file.add(hazard, listing, progress, by);
    journal.write(hazard.news());
    return hazard;
  }
}
