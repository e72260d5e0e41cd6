package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sanction on an enterprise was imposed or dropped. */
@Contract(name = "sanction-decided", stream = Stream.HAZARD)
@Description("A sanction on an enterprise was imposed or dropped (惩戒决定)")
public record SanctionDecided(
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
    @Description("Whether it was imposed (是否作出)") boolean imposed,
    @Description(value = "Number of the decision (决定文号)", maxLength = 64) String documentNo,
    @Description("Day of the decision (决定日期)") LocalDate decidedOn,
    @Description("Last day on which it holds, if it ends (截止日期)") @Nullable LocalDate endsOn)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public SanctionDecided {
    Objects.requireNonNull(sanctionId, "sanctionId");
    Objects.requireNonNull(sanction, "sanction");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(documentNo, "documentNo");
    Objects.requireNonNull(decidedOn, "decidedOn");
  }
}
