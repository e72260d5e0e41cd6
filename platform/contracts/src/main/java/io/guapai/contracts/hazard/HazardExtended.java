package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** The time to rectify a hazard was extended (延期整改). */
@Contract(name = "hazard-extended", stream = Stream.HAZARD)
@Description("The time to rectify a hazard was extended (批准延期整改)")
public record HazardExtended(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Grade (隐患等级)") Grade grade,
    @Description("Last day before (原整改期限)") LocalDate previousDueDate,
    @Description("Last day now (延长后的整改期限)") LocalDate dueDate,
    @Description(value = "Why (延期理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardExtended {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(previousDueDate, "previousDueDate");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
  }
}
