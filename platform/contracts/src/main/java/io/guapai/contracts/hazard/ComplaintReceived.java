package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the public complained or reported (投诉举报). It never tells who: the identity is sealed
 * (市场监督管理投诉举报处理暂行办法 §33).
 */
@Contract(name = "complaint-received", stream = Stream.HAZARD)
@Description("A complaint or report of the public was received (收到投诉举报)")
public record ComplaintReceived(
    @Description("Id of the complaint (投诉举报标识)") String complaintId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Public number of the unit, if named (设备编号)") @Nullable String equipmentNo,
    @Description("When (接收时间)") Instant receivedAt)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public ComplaintReceived {
    Objects.requireNonNull(complaintId, "complaintId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(receivedAt, "receivedAt");
  }

  @Override
  public String subject() {
    return complaintId;
  }

  @Override
  public String partitionKey() {
    return complaintId;
  }
}
