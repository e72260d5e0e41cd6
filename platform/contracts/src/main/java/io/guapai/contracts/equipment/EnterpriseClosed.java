package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise exists no more (注销). Nothing new is registered for it; what it owes is still to be
 * seen to: units in use are put out of use or go to another user, hazards are closed.
 */
@Contract(name = "enterprise-closed", stream = Stream.EQUIPMENT)
@Description("An enterprise was closed (使用单位注销)")
public record EnterpriseClosed(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(value = "Name after the change (单位名称)", maxLength = 200) String name,
    @Description(
            value = "Territory after the change, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(
            value =
                "Industry after the change, section letter A to T of GB/T 4754-2017, when known"
                    + " (行业门类)",
            maxLength = 1)
        @Nullable String industry,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description("First day on which it is so (生效日期)") LocalDate effectiveOn,
    @Description("Units still in use when it was closed (仍在用设备数)") int unitsInUse,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseEntry {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseClosed {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(reason, "reason");
  }
}
