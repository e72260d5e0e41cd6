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

/**
 * The township coordinator confirmed at an enterprise its equipment, its operators and its safety
 * management system (三确认).
 */
@Contract(name = "confirmations-recorded", stream = Stream.INSPECTION)
@Description("The three confirmations of an enterprise were recorded (三确认登记)")
public record ConfirmationsRecorded(
    @Description("Id of the record (三确认记录标识)") String confirmationId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Calendar year that it counts for (年度)") int year,
    @Description("Whether the year had one before, so that it counts no more (是否复核)")
        boolean followUp,
    @Description("Units in use that were found (现场在用设备数)") int unitsFound,
    @Description("Units in use that the register knows there (在册在用设备数)") int unitsRegistered,
    @Description("Operators at work (作业人员数)") int operators,
    @Description("Operators with a valid certificate (持证人数)") int certified,
    @Description("Day of it (日期)") LocalDate foundOn,
    @Description(value = "Account of who recorded it (记录人账号)", maxLength = 200) String foundBy,
    @Description("What was found amiss; empty when nothing was (发现的问题)") List<SiteFinding> findings)
    implements FindsOnSite {

  /** Refuses a null where the contract requires a value. */
  public ConfirmationsRecorded {
    Objects.requireNonNull(confirmationId, "confirmationId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(foundOn, "foundOn");
    Objects.requireNonNull(foundBy, "foundBy");
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
  }

  @Override
  public String subject() {
    return confirmationId;
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.COORDINATOR;
  }
}
