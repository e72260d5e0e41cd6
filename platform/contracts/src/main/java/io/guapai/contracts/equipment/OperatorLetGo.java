package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** An enterprise employs an operator no more (解聘): he operates none of its units. */
@Contract(name = "operator-let-go", stream = Stream.EQUIPMENT)
@Description("An enterprise employs an operator no more (解聘作业人员)")
public record OperatorLetGo(
    @Description("Id of the employment (聘用标识)") String employmentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Id of the certificate in the register (证件标识)") String certificateId,
    @Description(value = "Name of the holder (持证人姓名)", maxLength = 100) String holderName,
    @Description("Last day (解聘日期)") LocalDate leftOn,
    @Description(value = "Why (事由)", maxLength = 1000) String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public OperatorLetGo {
    Objects.requireNonNull(employmentId, "employmentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(certificateId, "certificateId");
    Objects.requireNonNull(holderName, "holderName");
    Objects.requireNonNull(leftOn, "leftOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return employmentId;
  }
}
