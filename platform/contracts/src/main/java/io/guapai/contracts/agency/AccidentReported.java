package io.guapai.contracts.agency;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agency posts about an accident with special equipment (特种设备事故上报). The hazard service
 * records it and publishes {@code accident-recorded}; what a later report knows more is a
 * supplement (续报).
 *
 * <p>Grades by 特种设备安全监察条例 §61–64; reporting duty by 特种设备事故报告和调查处理规定 (总局令50号).
 */
@Contract(name = "accident-reported", stream = Stream.AGENCY)
@Description("An agency reports an accident (事故上报)")
public record AccidentReported(
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Day of the accident (事故发生日期)") LocalDate occurredOn,
    @Description("Grade of the accident (事故等级)") AccidentGrade grade,
    @Description(value = "What happened (事故概况)", maxLength = 2000) String description,
    @Description("Hour of the accident, on the day named (事故发生时间)") @Nullable Instant occurredAt,
    @Description("When the enterprise reported it (使用单位报告时间)") @Nullable Instant reportedAt,
    @Description("What it did; grades it, unless the grade named is higher (事故后果)")
        @Nullable List<Consequence> consequences)
    implements Fact {

  /** A report that knows no more than the day. */
  public AccidentReported(
      String equipmentNo, LocalDate occurredOn, AccidentGrade grade, String description) {
    this(equipmentNo, occurredOn, grade, description, null, null, null);
  }

  /** Refuses a null where the contract requires a value. */
  public AccidentReported {
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(description, "description");
    consequences = consequences == null ? null : List.copyOf(consequences);
  }

  @Override
  public String subject() {
    return equipmentNo;
  }

  @Override
  public String partitionKey() {
    return equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
