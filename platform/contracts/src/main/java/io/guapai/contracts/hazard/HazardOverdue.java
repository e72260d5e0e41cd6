package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A hazard is past its due date and not closed (逾期未整改). Of a MAJOR one this is veto V4 重大安全隐患未限期整改.
 */
@Contract(name = "hazard-overdue", stream = Stream.HAZARD)
@Description("A hazard is past its rectification date (隐患逾期未整改)")
public record HazardOverdue(
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
    @Description("The date that passed (整改期限)") LocalDate dueDate,
    @Description("How often this hazard ran past a due date, from 1 (逾期次数)") int cycle)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardOverdue {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
