package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A complaint or report of the public was answered (投诉举报办结). */
@Contract(name = "complaint-answered", stream = Stream.HAZARD)
@Description("A complaint or report of the public was answered (投诉举报办结)")
public record ComplaintAnswered(
    @Description("Id of the complaint (投诉举报标识)") String complaintId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Enterprise concerned, if known (使用单位标识)") @Nullable String enterpriseId,
    @Description("Whether it was found to be true (是否属实)") boolean upheld,
    @Description("Hazard that was opened or joined (隐患标识)") @Nullable String hazardId,
    @Description("When (答复时间)") Instant answeredAt)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public ComplaintAnswered {
    Objects.requireNonNull(complaintId, "complaintId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(answeredAt, "answeredAt");
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
