package io.guapai.contracts.hazard;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An accident with special equipment (特种设备事故) was recorded; grades by 特种设备安全监察条例 §61–64. Veto V5
 * 当年发生特种设备事故 rests on it, until the year ends.
 */
@Contract(name = "accident-recorded", stream = Stream.HAZARD)
@Description("An accident was recorded (事故登记)")
public record AccidentRecorded(
    @Description("Id of the recorded accident (事故标识)") String accidentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Unit concerned, when the hazard is tied to one (设备标识)")
        @Nullable String equipmentId,
    @Description("Day of the accident (事故发生日期)") LocalDate occurredOn,
    @Description("Grade of the accident (事故等级)") AccidentGrade grade,
    @Description(value = "What happened (事故概况)", maxLength = 2000) String description,
    @Description("Hour of the accident, when it is known (事故发生时间)") @Nullable Instant occurredAt,
    @Description("When the enterprise reported it to an authority, when that is known (使用单位报告时间)")
        @Nullable Instant reportedAt,
    @Description("What it did, when that is known (事故后果)") @Nullable List<Consequence> consequences)
    implements AccidentFact, AboutUnit {

  /** An accident of which no more than the day is known. */
  public AccidentRecorded(
      String accidentId,
      String enterpriseId,
      String regionCode,
      @Nullable String equipmentId,
      LocalDate occurredOn,
      AccidentGrade grade,
      String description) {
    this(
        accidentId,
        enterpriseId,
        regionCode,
        equipmentId,
        occurredOn,
        grade,
        description,
        null,
        null,
        null);
  }

  /** Refuses a null where the contract requires a value. */
  public AccidentRecorded {
    Objects.requireNonNull(accidentId, "accidentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(description, "description");
    consequences = consequences == null ? null : List.copyOf(consequences);
  }
}
