package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.Instant;
import java.util.Objects;

/** The people who were trapped in a lift are free. */
@Contract(name = "entrapment-ended", stream = Stream.INSPECTION)
@Description("The people trapped in a lift are free (被困人员已救出)")
public record EntrapmentEnded(
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
    @Description("When they were freed (救出时间)") Instant freedAt,
    @Description("For how long they were trapped, in minutes (被困分钟数)") int minutes)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public EntrapmentEnded {
    Objects.requireNonNull(entrapmentId, "entrapmentId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(freedAt, "freedAt");
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
