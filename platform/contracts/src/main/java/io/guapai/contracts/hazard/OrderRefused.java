package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** An enterprise refused to carry out an order of the inspectors (拒不执行监察指令, 总局令57号 §36). */
@Contract(name = "order-refused", stream = Stream.HAZARD)
@Description("An enterprise refused to carry out an order (拒不执行监察指令)")
public record OrderRefused(
    @Description("Id of the order (指令书标识)") String orderId,
    @Description(value = "Number of the order (指令书编号)", maxLength = 64) String orderNo,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Day of the refusal (拒绝日期)") LocalDate refusedOn,
    @Description(value = "What was established (认定情况)", maxLength = 2000) String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public OrderRefused {
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(orderNo, "orderNo");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(refusedOn, "refusedOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return orderId;
  }
}
