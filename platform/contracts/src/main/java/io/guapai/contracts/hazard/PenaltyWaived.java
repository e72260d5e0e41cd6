package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A slight finding of an enterprise's first check is to be corrected within a term, and not
 * punished when it is (首查不罚, 行政处罚法 §33). The term is the hazard's deadline from now on; a hazard
 * that runs past it is overdue as any other.
 */
@Contract(name = "penalty-waived", stream = Stream.HAZARD)
@Description("A slight finding of a first check is to be corrected without penalty (首查不罚)")
public record PenaltyWaived(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Item of the hazard list (隐患条目)", maxLength = 32) String code,
    @Description(value = "Number of the order to correct (责令限期改正文号)", maxLength = 64)
        String documentNo,
    @Description("Last day to correct it (改正期限)") LocalDate correctBy,
    @Description(value = "Rule under which it was spared (依据规则)", maxLength = 64) String rule,
    @Description(value = "Edition of the rule (规则版本)", maxLength = 64) String edition)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public PenaltyWaived {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(documentNo, "documentNo");
    Objects.requireNonNull(correctBy, "correctBy");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(edition, "edition");
  }
}
