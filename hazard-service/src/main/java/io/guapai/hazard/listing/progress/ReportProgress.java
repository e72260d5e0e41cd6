package io.guapai.hazard.listing.progress;

import io.guapai.contracts.hazard.ListingProgressReported;
import io.guapai.hazard.attachment.Attachments;
import io.guapai.hazard.attachment.FilePurpose;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The enterprise reports its progress; the term of the next report starts today. */
@Singleton
@ActAt(
    path = "progress",
    by = {Role.ENTERPRISE},
    en = "Report the progress of rectifying a listed hazard",
    zh = "报告进展")
record ReportProgress(
    Listings listings, Attachments attachments, ProgressFile file, DueDates dueDates)
    implements ActOn<Hazard, Progress> {

  private static final Set<FilePurpose> SHOWN =
      EnumSet.of(FilePurpose.PROGRESS, FilePurpose.BEFORE, FilePurpose.AFTER);

  @Override
  public List<Act> deeds() {
    return List.of(Act.REPORT_PROGRESS);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(this::requireListed);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Progress progress, Acting acting) {
    Listing listing = listings.requireActive(hazard);
    listing.progress(
        progress.percent(), progress.problem(), dueDates.nextReport(listing.demands().rhythm()));
    hazard.withFiles(
        attachments.requireAttached(hazard.id(), "photos", progress.photosOrNone(), SHOWN));
    hazard.record(
        Act.REPORT_PROGRESS,
        acting.by(),
        progress.measuresDone(),
        new ListingProgressReported(
            listing.id().toString(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            progress.percent(),
            acting.at()));
    file.add(hazard, listing, progress, acting.by());
    return Outcome.done();
  }

  private void requireListed(Hazard hazard, Acting acting) {
    listings.requireActive(hazard).requireProgressAwaited();
  }
}
