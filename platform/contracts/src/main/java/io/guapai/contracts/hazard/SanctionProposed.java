package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A sanction on an enterprise was proposed; it may defend itself before the decision (陈述申辩). */
@Contract(name = "sanction-proposed", stream = Stream.HAZARD)
@Description("A sanction on an enterprise was proposed (惩戒告知)")
public record SanctionProposed(
    @Description("Id of the case (惩戒事项标识)") String sanctionId,
    @Description("Which sanction (惩戒措施)") Sanction sanction,
    @Description("Id of the hazard that gave rise to it (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government that decides (决定层级)") Level level,
    @Description(value = "Territory of the authority that decides (决定机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description(value = "Criteria that were met (依据情形)", maxLength = 64, maxItems = 10)
        List<String> grounds,
    @Description("Last day for the enterprise to defend itself (陈述申辩期限)") LocalDate defenceUntil)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public SanctionProposed {
    Objects.requireNonNull(sanctionId, "sanctionId");
    Objects.requireNonNull(sanction, "sanction");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(defenceUntil, "defenceUntil");
  }
}
