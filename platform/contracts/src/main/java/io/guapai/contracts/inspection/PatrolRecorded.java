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

/** A patrol team went round the workshops of an enterprise (巡查). */
@Contract(name = "patrol-recorded", stream = Stream.INSPECTION)
@Description("A patrol team was at an enterprise (巡查登记)")
public record PatrolRecorded(
    @Description("Id of the record (巡查记录标识)") String patrolId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Workshops that were looked at (巡查车间数)") int workshops,
    @Description("Day of it (日期)") LocalDate foundOn,
    @Description(value = "Account of who recorded it (记录人账号)", maxLength = 200) String foundBy,
    @Description("What was found amiss; empty when nothing was (发现的问题)") List<SiteFinding> findings)
    implements FindsOnSite {

  /** Refuses a null where the contract requires a value. */
  public PatrolRecorded {
    Objects.requireNonNull(patrolId, "patrolId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(foundOn, "foundOn");
    Objects.requireNonNull(foundBy, "foundBy");
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
  }

  @Override
  public String subject() {
    return patrolId;
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.SUPERVISION_CHECK;
  }
}
