package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/** The progress of rectifying a listed hazard was reported (挂牌督办整改进展). */
@Contract(name = "listing-progress-reported", stream = Stream.HAZARD)
@Description("The progress of rectifying a listed hazard was reported (整改进展报告)")
public record ListingProgressReported(
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("How far the rectification is, 0 to 100 (整改进度)") int percent,
    @Description("When (报告时间)") Instant reportedAt)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public ListingProgressReported {
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(reportedAt, "reportedAt");
  }
}
