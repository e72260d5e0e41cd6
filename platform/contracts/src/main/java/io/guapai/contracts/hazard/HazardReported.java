package io.guapai.contracts.hazard;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hazard (事故隐患) was reported, by a person, an agency or the platform itself. Not yet judged:
 * verification and grading follow.
 */
@Contract(name = "hazard-reported", stream = Stream.HAZARD)
@Description("A hazard was reported (隐患上报)")
public record HazardReported(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Unit concerned, when the hazard is tied to one (设备标识)")
        @Nullable String equipmentId,
    @Description("Public number of the unit concerned (设备编号)") @Nullable String equipmentNo,
    @Description(
            value = "Code of the hazard list, for example of GB 45067-2024 (隐患条目代码)",
            maxLength = 64)
        String code,
    @Description(value = "What was found (隐患描述)", maxLength = 2000) String description,
    @Description("Who or what found it (隐患来源)") SourceKind sourceKind,
    @Description("When it was reported (上报时间)") Instant reportedAt,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description(
            value =
                "Tells faults of a unit apart under a code that takes what no other does; the same"
                    + " fault has the same value (隐患辨识码)",
            maxLength = 64)
        @Nullable String fault,
    @Description(
            "Grade that the hazard list gives what was found, when it is still to be verified; none"
                + " when it was graded at once (清单所列等级，尚待核实)")
        @Nullable Grade claimedGrade)
    implements HazardFact, AboutUnit {

  /** Refuses a null where the contract requires a value. */
  public HazardReported {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(sourceKind, "sourceKind");
    Objects.requireNonNull(reportedAt, "reportedAt");
  }
}
