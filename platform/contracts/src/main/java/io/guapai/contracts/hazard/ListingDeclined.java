package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** The proposal to list a hazard was declined (不予挂牌). */
@Contract(name = "listing-declined", stream = Stream.HAZARD)
@Description("The proposal to list a hazard was declined (不予挂牌)")
public record ListingDeclined(
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Why (不予挂牌理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public ListingDeclined {
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(reason, "reason");
  }
}
