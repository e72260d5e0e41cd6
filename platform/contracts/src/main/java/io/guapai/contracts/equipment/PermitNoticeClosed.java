package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.NoticeOutcome;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** What became of a notice on permits (双告知办结). */
@Contract(name = "permit-notice-closed", stream = Stream.EQUIPMENT)
@Description("A notice on permits ended (双告知办结)")
public record PermitNoticeClosed(
    @Description("Id of the notice (告知事项标识)") String noticeId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("How it ended (办结结果)") NoticeOutcome outcome,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public PermitNoticeClosed {
    Objects.requireNonNull(noticeId, "noticeId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return noticeId;
  }
}
