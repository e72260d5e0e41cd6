package io.guapai.contracts.notification;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * An authority acknowledged a case and took it up (签收): it climbs no further for want of an answer.
 */
@Contract(name = "escalation-acknowledged", stream = Stream.NOTIFICATION)
@Description("An authority acknowledged a case and took it up (签收)")
public record EscalationAcknowledged(
    @Description("Id of the escalation case (升级案件标识)") String caseId,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government in charge (督办层级)") Level level,
    @Description(value = "Officer who acknowledged (签收人)", maxLength = 200) String acknowledgedBy,
    @Description("When (签收时间)") Instant acknowledgedAt)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EscalationAcknowledged {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(acknowledgedBy, "acknowledgedBy");
    Objects.requireNonNull(acknowledgedAt, "acknowledgedAt");
  }

  @Override
  public String subject() {
    return caseId;
  }
}
