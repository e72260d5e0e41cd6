package io.guapai.contracts.notification;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Authorities were told of a fact about a hazard (告知监管机关). */
@Contract(name = "alert-raised", stream = Stream.NOTIFICATION)
@Description("Authorities were told of a fact about a hazard (预警提示)")
public record AlertRaised(
    @Description("Id of the alert (提示标识)") String alertId,
    @Description("Event that authorities were told of (事件标识)") String eventId,
    @Description(value = "Its name, for example hazard-overdue (事件类型)", maxLength = 64)
        String eventType,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government that is asked to act, if one is (层级)") @Nullable Level level,
    @Description(value = "Title in Chinese (标题)", maxLength = 500) String titleZh,
    @Description(value = "Title in English (英文标题)", maxLength = 500) String titleEn,
    @Description("When (提示时间)") Instant raisedAt)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public AlertRaised {
    Objects.requireNonNull(alertId, "alertId");
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(eventType, "eventType");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(titleZh, "titleZh");
    Objects.requireNonNull(titleEn, "titleEn");
    Objects.requireNonNull(raisedAt, "raisedAt");
  }

  @Override
  public String subject() {
    return alertId;
  }
}
