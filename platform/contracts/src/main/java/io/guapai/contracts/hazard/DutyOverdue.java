package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An authority is late with a duty of its own (监管履职超期): it is told to the next level, step by step,
 * as an overdue of an enterprise is.
 */
@Contract(name = "duty-overdue", stream = Stream.HAZARD)
@Description("An authority is late with a duty of its own (监管履职超期)")
public record DutyOverdue(
    @Description("Id of the duty (履职事项标识)") String dutyId,
    @Description("What was to be done (履职事项)") DutyKind duty,
    @Description("Id of the hazard it is about, if any (隐患标识)") @Nullable String hazardId,
    @Description("Id of the complaint it is about, if any (投诉举报标识)") @Nullable String complaintId,
    @Description("Enterprise concerned, if known (使用单位标识)") @Nullable String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Territory of the authority that is late (责任机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description("Level of government that is told now (告知层级)") Level level,
    @Description("Last day in time (履职期限)") LocalDate dueDate,
    @Description("Which step of the ladder, from 1 (升级次数)") int step,
    @Description("What it asks of who is told, by the ladder (预警程度)") @Nullable Severity severity)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public DutyOverdue {
    Objects.requireNonNull(dutyId, "dutyId");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(dueDate, "dueDate");
  }

  @Override
  public String subject() {
    return dutyId;
  }

  @Override
  public String partitionKey() {
    return enterpriseId == null ? regionCode : enterpriseId;
  }
}
