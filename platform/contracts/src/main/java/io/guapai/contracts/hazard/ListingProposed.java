package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** An authority proposed to list a hazard for supervision (挂牌督办建议). */
@Contract(name = "listing-proposed", stream = Stream.HAZARD)
@Description("It was proposed to list a hazard for supervision (提请挂牌督办)")
public record ListingProposed(
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government proposed (建议督办层级)") Level level,
    @Description(value = "Territory of the authority in charge (主管机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description(value = "Why (提请理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public ListingProposed {
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(reason, "reason");
  }
}
