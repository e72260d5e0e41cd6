package io.guapai.contracts.hazard;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a former register was brought in (存量隐患迁入), as that register tells it; told anew when
 * the register corrects it. It stands in place of all the facts that would have been told of its
 * past: whoever keeps figures takes them from here, and nobody is alarmed by it. What happens to it
 * from now on is told as of any other hazard.
 */
@Contract(name = "hazard-brought-in", stream = Stream.HAZARD)
@Description("A hazard of a former register was brought in, as it stood (存量隐患迁入)")
public record HazardBroughtIn(
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
    @Description(
            value =
                "Tells faults of a unit apart under a code that takes what no other does; the same"
                    + " fault has the same value (隐患辨识码)",
            maxLength = 64)
        @Nullable String fault,
    @Description(value = "The former register (原系统)", maxLength = 64) String sourceSystem,
    @Description(value = "Its number there (原记录编号)", maxLength = 128) String recordNo,
    @Description("When it was reported there (上报日期)") LocalDate reportedOn,
    @Description("Grade; none when it was not graded (隐患等级)") @Nullable Grade grade,
    @Description("The date by which it is to be rectified (整改期限)") @Nullable LocalDate dueDate,
    @Description(
            "Last day of grace, when it was overdue as it was brought in: it counts as run past"
                + " its date afterwards, and that is told then (宽限截止日期)")
        @Nullable LocalDate graceUntil,
    @Description("When its rectification was handed in (提交整改日期)") @Nullable LocalDate rectifiedOn,
    @Description("When it ended; none while it is open (办结日期)") @Nullable LocalDate endedOn,
    @Description("It ended as not proven, or at another authority (不属实或者已移送)")
        boolean endedWithoutMerit,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration)
    implements HazardFact, AboutUnit {

  /** Refuses a null where the contract requires a value. */
  public HazardBroughtIn {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(sourceKind, "sourceKind");
    Objects.requireNonNull(sourceSystem, "sourceSystem");
    Objects.requireNonNull(recordNo, "recordNo");
    Objects.requireNonNull(reportedOn, "reportedOn");
  }
}
