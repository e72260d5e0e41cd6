package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** A construction that was told of is over, or its notice was returned (施工终结). */
@Contract(name = "construction-ended", stream = Stream.EQUIPMENT)
@Description("A construction that was told of ended (施工终结)")
public record ConstructionEnded(
    @Description("Id of the notice (告知标识)") String noticeId,
    @Description(value = "Number of its receipt (告知受理编号)", maxLength = 64) String noticeNo,
    @Description("How it ended (施工结果)") ConstructionOutcome outcome,
    @Description("Enterprise that the units are built for (使用单位标识)") String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public ConstructionEnded {
    Objects.requireNonNull(noticeId, "noticeId");
    Objects.requireNonNull(noticeNo, "noticeNo");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
  }

  @Override
  public String subject() {
    return noticeId;
  }
}
