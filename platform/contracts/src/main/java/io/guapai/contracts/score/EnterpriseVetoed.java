package io.guapai.contracts.score;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.VetoCode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An enterprise fell under one of the five vetoes (一票否决): its grade is D while the veto stands. One
 * fact for each veto, with the cause that came first; further causes of the same code add none.
 */
@Contract(name = "enterprise-vetoed", stream = Stream.SCORE)
@Description("An enterprise fell under a veto (一票否决)")
public record EnterpriseVetoed(
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Veto item (否决条款)") VetoCode code,
    @Description(
            value = "Kind of record that caused it: equipment, hazard or accident (否决原因类型)",
            maxLength = 64)
        String causeType,
    @Description("Id of that record (否决原因标识)") String causeId,
    @Description("First day of the veto (否决起始日)") LocalDate since)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EnterpriseVetoed {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(causeType, "causeType");
    Objects.requireNonNull(causeId, "causeId");
    Objects.requireNonNull(since, "since");
  }

  @Override
  public String subject() {
    return enterpriseId;
  }
}
