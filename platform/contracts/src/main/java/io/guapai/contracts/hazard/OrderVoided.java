package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order of the inspectors was declared void (指令书作废): what rested on it counts no more. An
 * overdue that rested on it is taken back by a {@code hazard-overdue-withdrawn} before this.
 */
@Contract(name = "order-voided", stream = Stream.HAZARD)
@Description("An order was declared void, and with it the deadline that it set (监察指令书作废)")
public record OrderVoided(
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
    @Description(value = "Territory of the authority that issued it (主管机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description("Deadline of the hazard without the order; absent when none is left (现行整改期限)")
        @Nullable LocalDate dueDate,
    @Description(value = "Why it is void (作废理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public OrderVoided {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(orderNo, "orderNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(reason, "reason");
  }
}
