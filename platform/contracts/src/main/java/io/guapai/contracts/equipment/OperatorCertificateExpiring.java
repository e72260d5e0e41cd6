package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project of an operator's certificate ends soon (TSG Z6001: the review is applied for a month
 * before). Told to each enterprise that employs the holder, once for each notice of the rules.
 */
@Contract(name = "operator-certificate-expiring", stream = Stream.EQUIPMENT)
@Description("A certificate of an operator expires soon (作业人员证即将到期)")
public record OperatorCertificateExpiring(
    @Description("Id of the employment (聘用标识)") String employmentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Id of the certificate in the register (证件标识)") String certificateId,
    @Description(value = "Name of the holder (持证人姓名)", maxLength = 100) String holderName,
    @Description("The holder as a registered party; null when he is none (作业人员账户)")
        @Nullable String operator,
    @Description(value = "Code of the project, such as N1 (作业项目)", maxLength = 8) String project,
    @Description("Last day on which it is valid (有效期至)") LocalDate validUntil,
    @Description("Last day to apply for the review in time (复审申请截止)") LocalDate reviewBy)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public OperatorCertificateExpiring {
    Objects.requireNonNull(employmentId, "employmentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(certificateId, "certificateId");
    Objects.requireNonNull(holderName, "holderName");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(validUntil, "validUntil");
    Objects.requireNonNull(reviewBy, "reviewBy");
  }

  @Override
  public String subject() {
    return employmentId;
  }
}
