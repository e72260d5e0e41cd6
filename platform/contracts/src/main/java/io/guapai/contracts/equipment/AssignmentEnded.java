package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/** An assignment was ended before its last day, or had none: it shows nothing any more. */
@Contract(name = "assignment-ended", stream = Stream.EQUIPMENT)
@Description("An assignment was ended (指派终止)")
public record AssignmentEnded(
    @Description("Id of the assignment (指派标识)") String assignmentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Why (事由)", maxLength = 1000) String reason,
    @Description(value = "Who ended it (终止人)", maxLength = 200) String endedBy,
    @Description("When (终止时间)") Instant endedAt)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public AssignmentEnded {
    Objects.requireNonNull(assignmentId, "assignmentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(endedBy, "endedBy");
    Objects.requireNonNull(endedAt, "endedAt");
  }

  @Override
  public String subject() {
    return assignmentId;
  }

  @Override
  public String partitionKey() {
    return enterpriseId;
  }
}
