package io.guapai.hazard.listing.file;

import io.guapai.contracts.Level;
import io.guapai.hazard.listing.Filed;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.hazard.listing.Stop;
import io.guapai.hazard.listing.acceptance.Acceptance;
import io.guapai.hazard.listing.notice.Notice;
import io.guapai.hazard.listing.progress.Progress;
import io.guapai.hazard.listing.proposal.ProposalView;
import io.guapai.hazard.listing.publication.Filing;
import io.guapai.hazard.listing.publication.Publication;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All papers of the listing procedure of a hazard, step by step.
 *
 * @param proposals the first one first; only governments see them
 * @param listings the first one first, each superseded by the next; the last is the one in force
 */
public record ListingFileView(List<ProposalView> proposals, List<Papers> listings) {

  /**
   * A listing with its papers.
   *
   * @param dueDate last day for rectification, as extended
   * @param notice as it was issued; null when it was listed before notices were kept
   * @param endReason why it was taken off the list, or raised
   */
  public record Papers(
      String id,
      String no,
      Level level,
      String authorityRegion,
      ListingState state,
      String listedBy,
      OffsetDateTime since,
      LocalDate dueDate,
      Stop stop,
      @Nullable String stopReason,
      @Nullable String supersedes,
      @Nullable Notice notice,
      @Nullable Filed<Publication> publication,
      @Nullable Filed<Filing> filing,
      Rhythm rhythm,
      int percent,
      @Nullable LocalDate nextReportDue,
      boolean progressLate,
      int missedReports,
      List<Filed<Progress>> progress,
      List<Filed<Acceptance>> acceptances,
      @Nullable String endedBy,
      @Nullable OffsetDateTime endedAt,
      @Nullable String endReason,
      @Nullable Filed<Publication> delistingPublication) {}
}
