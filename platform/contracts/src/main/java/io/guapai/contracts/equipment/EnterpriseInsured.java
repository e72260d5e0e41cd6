package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** An enterprise is insured against its liability for safety (安全生产责任保险). */
@Contract(name = "enterprise-insured", stream = Stream.EQUIPMENT)
@Description("An enterprise took out liability insurance (安全生产责任保险)")
public record EnterpriseInsured(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Insurer (保险机构)", maxLength = 200) String insurer,
    @Description(value = "Number of the policy (保险单号)", maxLength = 64) String policyNo,
    @Description("Last day of the cover (保险期限)") LocalDate insuredUntil)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseInsured {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(insurer, "insurer");
    Objects.requireNonNull(policyNo, "policyNo");
    Objects.requireNonNull(insuredUntil, "insuredUntil");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
