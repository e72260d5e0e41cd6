package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An overdue that was told turned out not to be one: the hazard had been rectified in time, its
 * time had been extended, or the order that had shortened it was void (撤销逾期). It takes back the
 * {@code hazard-overdue} of the same cycle, with all that followed from it.
 */
@Contract(name = "hazard-overdue-withdrawn", stream = Stream.HAZARD)
@Description("A hazard that was told as overdue had been rectified in time after all (撤销逾期)")
public record HazardOverdueWithdrawn(
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
    @Description("The date of the overdue that is taken back (原整改期限)") LocalDate dueDate,
    @Description("Its number, as in hazard-overdue (逾期次数)") int cycle,
    @Description("Day of the rectification, when that is the reason (实际整改完成日期)")
        @Nullable LocalDate rectifiedOn,
    @Description(value = "Why it is taken back (撤销理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardOverdueWithdrawn {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
  }
}
