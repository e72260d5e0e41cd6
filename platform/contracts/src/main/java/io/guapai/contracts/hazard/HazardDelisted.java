package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** A listing ended after acceptance (摘牌、销号). Decided by the body that listed the hazard. */
@Contract(name = "hazard-delisted", stream = Stream.HAZARD)
@Description("A listing ended after acceptance (摘牌)")
public record HazardDelisted(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government in charge (督办层级)") Level level,
    @Description(value = "Territory of the authority in charge (督办机关行政区划)", maxLength = 9)
        String authorityRegion)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardDelisted {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
  }
}
