package io.guapai.contracts.inspection;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.CheckKind;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A supervisory check of an enterprise is on record and all its inspectors signed (监督检查完成). What it
 * found are hazards; also told when it found none.
 */
@Contract(name = "check-completed", stream = Stream.INSPECTION)
@Description("A supervisory check is on record and signed by its inspectors (监督检查完成)")
public record CheckCompleted(
    @Description("Id of the check (监督检查标识)") String checkId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Kind of the check (监督检查类别)") CheckKind kind,
    @Description("Day of the check (检查日期)") LocalDate checkedOn,
    @Description(
            value = "Territory of the authority that checked, GB/T 2260 prefix (检查机关行政区划代码)",
            maxLength = 9)
        String authorityRegion,
    @Description("Names of the inspectors (检查人员)") List<String> inspectors,
    @Description("The special campaign that it was for; none when it was for none (专项检查标识)")
        @Nullable String campaignId,
    @Description("What was found; empty when nothing was (发现的问题)") List<CheckFinding> findings)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public CheckCompleted {
    Objects.requireNonNull(checkId, "checkId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(checkedOn, "checkedOn");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    inspectors = List.copyOf(Objects.requireNonNull(inspectors, "inspectors"));
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
  }

  @Override
  public String subject() {
    return checkId;
  }
}
