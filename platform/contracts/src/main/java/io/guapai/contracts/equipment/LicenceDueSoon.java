package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** A licence expires soon (许可证即将到期); told once for each lead time. */
@Contract(name = "licence-due-soon", stream = Stream.EQUIPMENT)
@Description("A licence expires soon (许可证即将到期)")
public record LicenceDueSoon(
    @Description("Id of the licence (许可证标识)") String licenceId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Number of the licence (许可证编号)", maxLength = 64) String licenceNo,
    @Description("What it is for (许可类别)") LicenceKind kind,
    @Description("Last day on which it holds (有效期至)") LocalDate validUntil)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public LicenceDueSoon {
    Objects.requireNonNull(licenceId, "licenceId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(licenceNo, "licenceNo");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(validUntil, "validUntil");
  }

  @Override
  public String subject() {
    return licenceId;
  }
}
