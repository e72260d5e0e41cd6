package io.guapai.contracts.agency;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the market registration posts when a firm enters the business register whose business is in
 * special equipment (双告知一承诺推送).
 */
@Contract(name = "business-registered", stream = Stream.AGENCY)
@Description("A firm in special equipment entered the business register (市场主体登记推送)")
public record BusinessRegistered(
    @Description(value = "Unified social credit code, GB 32100-2015 (统一社会信用代码)", maxLength = 18)
        String creditCode,
    @Description(value = "Registered name (企业名称)", maxLength = 200) String name,
    @Description("Territory: a county or township, GB/T 2260 (行政区划代码)") String divisionCode,
    @Description(value = "Address (住所)", maxLength = 500) @Nullable String address,
    @Description(value = "Scope of business as registered (经营范围)", maxLength = 2000)
        String businessScope,
    @Description(
            "Permits that its business needs, as the registration authority told the applicant (告知的许可事项)")
        List<LicenceKind> permits,
    @Description("Day of the registration (登记日期)") LocalDate registeredOn,
    @Description(
            "Day on which the applicant pledged to obtain the permits before it begins; none when it did not (承诺日期)")
        @Nullable LocalDate pledgedOn)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public BusinessRegistered {
    Objects.requireNonNull(creditCode, "creditCode");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(divisionCode, "divisionCode");
    Objects.requireNonNull(businessScope, "businessScope");
    Objects.requireNonNull(permits, "permits");
    Objects.requireNonNull(registeredOn, "registeredOn");
  }

  @Override
  public String subject() {
    return creditCode;
  }

  @Override
  public String partitionKey() {
    return creditCode;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
