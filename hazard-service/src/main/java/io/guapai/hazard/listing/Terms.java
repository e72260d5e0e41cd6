package io.guapai.hazard.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a hazard is listed.
 *
 * @param dueDate last day for rectification under the listing
 * @param reason why it is listed
 * @param stopReason why production goes on; may say more of a stop
 * @param rhythm how often progress is reported
 * @param firstReportDue last day for the first progress report
 */
public record Terms(
    LocalDate dueDate,
    String reason,
    Stop stop,
    @Nullable String stopReason,
    Rhythm rhythm,
    LocalDate firstReportDue) {

  /** The terms as they are. */
  public static Terms of(Listing listing, String reason, LocalDate firstReportDue) {
    Listing.Demands demands = listing.demands();
    return new Terms(
        listing.dueDate(),
        reason,
        demands.stop(),
        demands.stopReason(),
        demands.rhythm(),
        firstReportDue);
  }
}
