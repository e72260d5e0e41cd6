package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * A report turned out to tell of a hazard that is on file already (并案): it ends, and the other goes
 * on.
 */
@Contract(name = "hazard-merged", stream = Stream.HAZARD)
@Description("A report was joined with another hazard (隐患并案)")
public record HazardMerged(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Id of the hazard that goes on (并入的隐患标识)") String intoHazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Why the two are one (并案理由)", maxLength = 2000) String reason,
    @Description("When (并案时间)") Instant mergedAt)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardMerged {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(intoHazardId, "intoHazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(mergedAt, "mergedAt");
  }
}
