package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** The due date of a hazard that is not rectified comes near (整改期限临近). */
@Contract(name = "hazard-due-soon", stream = Stream.HAZARD)
@Description("The due date of a hazard comes near (整改期限临近提醒)")
public record HazardDueSoon(
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
    @Description("Last day for rectification (整改期限)") LocalDate dueDate,
    @Description("Calendar days until then (剩余日数)") int daysLeft)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardDueSoon {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
