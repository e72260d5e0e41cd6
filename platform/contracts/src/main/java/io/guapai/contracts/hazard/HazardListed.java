package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A government listed a hazard and supervises it to the end (挂牌督办). One hazard has at most one
 * active listing; the listing of an upper level supersedes the lower one (提级督办).
 */
@Contract(name = "hazard-listed", stream = Stream.HAZARD)
@Description("A government listed a hazard and supervises it to the end (挂牌督办)")
public record HazardListed(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description(value = "Number of the listing notice (挂牌督办通知书编号)", maxLength = 64)
        String listingNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government in charge (督办层级)") Level level,
    @Description(value = "Territory of the authority in charge (督办机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description("Last day for rectification under the listing (督办期限)") LocalDate dueDate,
    @Description("Id of the lower listing that this one replaces (被替代的挂牌)")
        @Nullable String supersedes,
    @Description(value = "Why it was listed or raised (挂牌理由)", maxLength = 2000) String reason,
    @Description(
            "Deadline of the hazard itself from now on: that of the listing, unless it was overdue"
                + " before (隐患现行整改期限)")
        @Nullable LocalDate hazardDueDate)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardListed {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(listingNo, "listingNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
  }
}
