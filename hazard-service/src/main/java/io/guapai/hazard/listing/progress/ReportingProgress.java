package io.guapai.hazard.listing.progress;

import io.guapai.contracts.hazard.ListingProgressReported;
import io.guapai.hazard.attachment.Attachments;
import io.guapai.hazard.attachment.FilePurpose;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the progress reports of the enterprise. */
@ApplicationScoped
public class ReportingProgress {

  private static final Set<FilePurpose> SHOWN =
      EnumSet.of(FilePurpose.PROGRESS, FilePurpose.BEFORE, FilePurpose.AFTER);

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final Attachments attachments;
  private final ProgressFile file;
  private final DueDates dueDates;
  private final Journal journal;

  ReportingProgress(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      Attachments attachments,
      ProgressFile file,
      DueDates dueDates,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.attachments = attachments;
    this.file = file;
    this.dueDates = dueDates;
    this.journal = journal;
  }

  /**
   * Takes a report; the term of the next one starts today.
   *
   * @throws ProblemException when a photo is not attached to the hazard, or the progress fell
   *     without a reason (422), or no report is awaited (409)
   */
  @Transactional
  public Hazard report(UUID id, @Nullable String ifMatch, Progress progress, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.requireActive(hazard);
    listing.progress(progress.percent(), progress.problem(), dueDates.nextReport(listing.rhythm()));
    attachments.requireAttached(id, "photos", progress.photosOrNone(), SHOWN);
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
