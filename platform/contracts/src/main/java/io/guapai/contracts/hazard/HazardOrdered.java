package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Inspectors ordered the rectification of a hazard (特种设备安全监察指令书, 特种设备安全法 §62). */
@Contract(name = "hazard-ordered", stream = Stream.HAZARD)
@Description("Inspectors ordered the rectification of a hazard (下达监察指令书)")
public record HazardOrdered(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Id of the order (指令书标识)") String orderId,
    @Description(value = "Number of the order (指令书编号)", maxLength = 64) String orderNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Territory of the authority in charge (主管机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description("Last day to comply (指令期限)") LocalDate deadline,
    @Description(
            "Deadline of the hazard itself from now on: that of the order, unless it was overdue"
                + " before (隐患现行整改期限)")
        @Nullable LocalDate hazardDueDate)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardOrdered {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(orderNo, "orderNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(deadline, "deadline");
  }
}
