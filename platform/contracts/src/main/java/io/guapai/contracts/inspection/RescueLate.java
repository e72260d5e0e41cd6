package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rescuers did not reach a lift in the time that its territory gives them. */
@Contract(name = "rescue-late", stream = Stream.INSPECTION)
@Description("Rescuers did not reach a lift with trapped people in time (救援超时)")
public record RescueLate(
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
    @Description("Until when they had to be there (应到达时间)") Instant arrivalDueAt,
    @Description(
            value = "Organization that maintains it, when there is one (维保单位)",
            maxLength = 200)
        @Nullable String maintainer)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public RescueLate {
    Objects.requireNonNull(entrapmentId, "entrapmentId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(arrivalDueAt, "arrivalDueAt");
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
