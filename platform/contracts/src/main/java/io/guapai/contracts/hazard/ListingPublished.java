package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** A listing, or its end, was made public in the media (挂牌、摘牌公告). */
@Contract(name = "listing-published", stream = Stream.HAZARD)
@Description("A listing or a delisting was made public (挂牌督办公告)")
public record ListingPublished(
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description(value = "Number of the listing notice (挂牌督办通知书编号)", maxLength = 64)
        String listingNo,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("True when the end of the listing is published (是否摘牌公告)") boolean delisting,
    @Description(value = "Where (公告媒体)", maxLength = 200) String medium,
    @Description("Day of publication (公告日期)") LocalDate publishedOn)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public ListingPublished {
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(listingNo, "listingNo");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(publishedOn, "publishedOn");
  }
}
