package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Two entries of the register are one enterprise: a provisional id gave way to its credit code, or
 * it had entered twice (合并登记). From now on it has one id, and all that was told under the former is
 * its.
 *
 * <p>Told on the key of the id that stays, so that whoever hears a later fact of the enterprise has
 * heard this before. Facts under the former id may still arrive; they are about the one that stays.
 */
@Contract(name = "enterprise-merged", stream = Stream.EQUIPMENT)
@Description("Two entries of the register are one enterprise (使用单位合并登记)")
public record EnterpriseMerged(
    @Description("Enterprise: the id that stays (保留的使用单位标识)") String enterpriseId,
    @Description("The id that it is no longer known by (停用的使用单位标识)") String formerId,
    @Description(
            value = "Territory of the enterprise, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("First day on which it is known by one id (生效日期)") LocalDate effectiveOn,
    @Description(value = "Why, and on which document it rests (合并原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseMerged {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(formerId, "formerId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return formerId;
  }
}
