package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.FindsOnSite;
import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Several departments checked an enterprise together, led by one of them (联合执法). */
@Contract(name = "joint-check-concluded", stream = Stream.INSPECTION)
@Description("A joint check of several departments ended (联合检查结束)")
public record JointCheckConcluded(
    @Description("Id of the check (联合检查标识)") String jointCheckId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Department in the lead (牵头部门)", maxLength = 200) String lead,
    @Description("How many departments took part (参加部门数)") int departments,
    @Description("Day of it (日期)") LocalDate foundOn,
    @Description(value = "Account of who recorded it (记录人账号)", maxLength = 200) String foundBy,
    @Description("What was found amiss; empty when nothing was (发现的问题)") List<SiteFinding> findings)
    implements FindsOnSite {

  /** Refuses a null where the contract requires a value. */
  public JointCheckConcluded {
    Objects.requireNonNull(jointCheckId, "jointCheckId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(foundOn, "foundOn");
    Objects.requireNonNull(foundBy, "foundBy");
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
  }

  @Override
  public String subject() {
    return jointCheckId;
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.SUPERVISION_CHECK;
  }
}
