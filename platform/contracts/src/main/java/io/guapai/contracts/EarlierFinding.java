package io.guapai.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a later visit says of an item of an earlier paper of the same institute on the same unit
 * (复核以往问题).
 */
@Description("What a later visit says of an item of an earlier paper (复核以往问题)")
public record EarlierFinding(
    @Description(value = "Number of the earlier paper (原报告编号)", maxLength = 64) String reportNo,
    @Description(value = "Number of the item on it (原项目序号)", maxLength = 32) String item,
    @Description("What became of it (复核结果)") FindingOutcome outcome,
    @Description("New last day to rectify it; with MORE_TIME only (新整改期限)")
        @Nullable LocalDate dueDate,
    @Description(value = "Why; required with MORE_TIME (理由)", maxLength = 1000)
        @Nullable String reason) {

  /** Refuses a null where the contract requires a value. */
  public EarlierFinding {
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(outcome, "outcome");
  }
}
