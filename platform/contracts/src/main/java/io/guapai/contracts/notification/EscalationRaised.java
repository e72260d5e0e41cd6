package io.guapai.contracts.notification;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * A case reached a level of government that has to acknowledge it in time; if it does not, the next
 * level is asked (逐级升级: 乡镇 → 县 → 市 → 省).
 */
@Contract(name = "escalation-raised", stream = Stream.NOTIFICATION)
@Description("A case reached a level of government that has to acknowledge it (逐级升级)")
public record EscalationRaised(
    @Description("Id of the escalation case (升级案件标识)") String caseId,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Id of the listing (挂牌督办标识)") String listingId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government in charge (督办层级)") Level level,
    @Description(value = "Territory of the authority in charge (督办机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description("Instant by which the authority has to acknowledge (签收时限)") Instant acknowledgeBy,
    @Description(value = "Why the case is at this level (升级理由)", maxLength = 2000) String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EscalationRaised {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(listingId, "listingId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(acknowledgeBy, "acknowledgeBy");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return caseId;
  }
}
