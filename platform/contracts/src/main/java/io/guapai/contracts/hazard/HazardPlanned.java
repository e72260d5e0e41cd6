package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The rectification plan of a hazard is complete: measures, funds, deadline, person and emergency
 * plan (五落实: 整改措施、资金、时限、责任人员、应急预案). A major hazard cannot move on without it.
 */
@Contract(name = "hazard-planned", stream = Stream.HAZARD)
@Description("The rectification plan of a hazard is complete (整改方案确定)")
public record HazardPlanned(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Last day for rectification by the plan (整改期限)") LocalDate dueDate)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardPlanned {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
