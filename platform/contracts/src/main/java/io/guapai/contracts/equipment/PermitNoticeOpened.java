package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A firm that needs permits entered the business register: it and the licensing body are told
 * (双告知).
 */
@Contract(name = "permit-notice-opened", stream = Stream.EQUIPMENT)
@Description("A firm that needs permits was entered in the business register (双告知)")
public record PermitNoticeOpened(
    @Description("Id of the notice (告知事项标识)") String noticeId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Name of the firm (企业名称)", maxLength = 200) String name,
    @Description("Permits that its business needs (所需许可)") List<LicenceKind> permits,
    @Description("Day of the business registration (市场主体登记日期)") LocalDate registeredOn)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public PermitNoticeOpened {
    Objects.requireNonNull(noticeId, "noticeId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(permits, "permits");
    Objects.requireNonNull(registeredOn, "registeredOn");
  }

  @Override
  public String subject() {
    return noticeId;
  }
}
