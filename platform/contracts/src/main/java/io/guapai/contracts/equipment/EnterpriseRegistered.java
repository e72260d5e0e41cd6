package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A use unit (使用单位) entered the register.
 *
 * <p>Identified by its unified social credit code (统一社会信用代码, GB 32100-2015); a "three-no" unit
 * (三无企业) has none and carries a provisional id until its code is known.
 */
@Contract(name = "enterprise-registered", stream = Stream.EQUIPMENT)
@Description("An enterprise that uses special equipment entered the register (使用单位登记)")
public record EnterpriseRegistered(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(value = "Registered name (单位名称)", maxLength = 200) String name,
    @Description(value = "Unified social credit code, GB 32100-2015 (统一社会信用代码)", maxLength = 18)
        @Nullable String creditCode,
    @Description("True while the enterprise has only a provisional id (临时标识)") boolean provisional,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description(
            value = "Industry, section letter A to T of GB/T 4754-2017, when known (行业门类)",
            maxLength = 1)
        @Nullable String industry)
    implements EnterpriseEntry {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseRegistered {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(regionCode, "regionCode");
  }
}
