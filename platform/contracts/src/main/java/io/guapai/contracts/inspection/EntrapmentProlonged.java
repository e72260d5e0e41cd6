package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.Instant;
import java.util.Objects;

/** People were trapped in a lift for two hours or more: an accident (特种设备安全监察条例 §64). */
@Contract(name = "entrapment-prolonged", stream = Stream.INSPECTION)
@Description("People were trapped in a lift for so long that it is an accident (困人达到事故时限)")
public record EntrapmentProlonged(
    @Description("Id of the case (困人事件标识)") String entrapmentId,
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Since when they were trapped (被困时间)") Instant trappedAt,
    @Description("When it was reported (报告时间)") Instant reportedAt,
    @Description("For how long at least, in minutes (被困分钟数)") int minutes)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public EntrapmentProlonged {
    Objects.requireNonNull(entrapmentId, "entrapmentId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(trappedAt, "trappedAt");
    Objects.requireNonNull(reportedAt, "reportedAt");
  }

  /** What was done at a unit was done at it under whichever id. */
  @Override
  public boolean ofEntry() {
    return false;
  }

  @Override
  public String subject() {
    return entrapmentId;
  }
}
