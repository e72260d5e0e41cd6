package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** An authority reported its listings of a quarter to the next level of government (挂牌督办季度统计). */
@Contract(name = "listings-reported", stream = Stream.HAZARD)
@Description("An authority reported its listings of a quarter to the next level (挂牌督办季度统计上报)")
public record ListingsReported(
    @Description("Id of the report (报表标识)") String reportId,
    @Description(value = "Territory that the report is about (行政区划代码)", maxLength = 9)
        String regionCode,
    @Description("Level of government that it is reported to (接收层级)") Level level,
    @Description(value = "Territory of the authority that receives it (接收机关行政区划)", maxLength = 9)
        String receiverRegion,
    @Description(value = "The quarter, YYYYQn (季度)", maxLength = 6) String quarter,
    @Description("Hazards listed in the quarter (新增挂牌)") int listed,
    @Description("Hazards taken off the list in the quarter (摘牌)") int delisted,
    @Description("Hazards that were listed at its end (在挂)") int inForce,
    @Description("Of these past their own deadline (在挂逾期)") int overdue)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public ListingsReported {
    Objects.requireNonNull(reportId, "reportId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(receiverRegion, "receiverRegion");
    Objects.requireNonNull(quarter, "quarter");
  }

  @Override
  public String subject() {
    return reportId;
  }

  @Override
  public String partitionKey() {
    return regionCode;
  }
}
