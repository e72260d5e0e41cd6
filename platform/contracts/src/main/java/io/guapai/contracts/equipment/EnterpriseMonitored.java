package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.KeyPlace;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whether an enterprise is watched first, and why: key-monitored units, key places and trades,
 * major hazard sources (重点监控).
 */
@Contract(name = "enterprise-monitored", stream = Stream.EQUIPMENT)
@Description("Whether an enterprise is watched first, and why (重点监控)")
public record EnterpriseMonitored(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Whether it is a key-monitored unit (是否重点监控单位)") boolean keyMonitored,
    @Description("Key places and trades (重点场所、重点行业)") List<KeyPlace> keyPlaces,
    @Description("Whether it has a major hazard source (是否有重大危险源)") boolean majorHazardSource,
    @Description("First day on which it is so (生效日期)") LocalDate effectiveOn,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseMonitored {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(keyPlaces, "keyPlaces");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
