package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A licence was entered, renewed, limited anew, suspended, restored or ended (许可证登记与变更); it says
 * how it stands.
 */
@Contract(name = "licence-changed", stream = Stream.EQUIPMENT)
@Description("A licence of an enterprise was entered or changed (许可证登记与变更)")
public record LicenceChanged(
    @Description("Id of the licence (许可证标识)") String licenceId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Number of the licence (许可证编号)", maxLength = 64) String licenceNo,
    @Description("What it is for (许可类别)") LicenceKind kind,
    @Description(
            value =
                "Kinds, classes and varieties of equipment, as prefixes of the catalogue (许可范围)",
            maxItems = 100)
        List<String> covers,
    @Description("State of the licence (许可证状态)") LicenceState state,
    @Description("First day of the present term (发证日期)") LocalDate issuedOn,
    @Description("Last day on which it holds (有效期至)") LocalDate validUntil,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public LicenceChanged {
    Objects.requireNonNull(licenceId, "licenceId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(licenceNo, "licenceNo");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(covers, "covers");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(validUntil, "validUntil");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return licenceId;
  }
}
