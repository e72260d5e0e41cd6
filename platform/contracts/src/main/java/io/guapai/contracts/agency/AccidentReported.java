package io.guapai.contracts.agency;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agency posts about an accident with special equipment (特种设备事故上报). The hazard service
 * records it and publishes {@code accident-recorded}.
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
    @Description(value = "What happened (事故概况)", maxLength = 2000) String description)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public AccidentReported {
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(description, "description");
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
