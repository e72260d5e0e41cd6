package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hazard was closed (销号), or ended as not proven (不属实). Closed is final: a relapse is a new
 * hazard linked to the old.
 */
@Contract(name = "hazard-closed", stream = Stream.HAZARD)
@Description("A hazard was closed (隐患销号)")
public record HazardClosed(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Grade; none when it ended before grading (隐患等级)") @Nullable Grade grade,
    @Description(
            value = "Code of the hazard list, for example of GB 45067-2024 (隐患条目代码)",
            maxLength = 64)
        String code,
    @Description("The due date in force at closing (整改期限)") @Nullable LocalDate dueDate,
    @Description("When it was closed (销号时间)") Instant closedAt,
    @Description(value = "Why it was closed (销号理由)", maxLength = 2000) String reason)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardClosed {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(closedAt, "closedAt");
    Objects.requireNonNull(reason, "reason");
  }
}
