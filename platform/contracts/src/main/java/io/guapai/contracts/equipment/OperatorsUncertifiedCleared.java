package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * No operator of an enterprise is at work without a valid certificate any more: renewed, or
 * released.
 */
@Contract(name = "operators-uncertified-cleared", stream = Stream.EQUIPMENT)
@Description("No operator is at work without a valid certificate any more (无证上岗已消除)")
public record OperatorsUncertifiedCleared(
    @Description("Id of the finding (事项标识)") String findingId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Since when (消除日期)") LocalDate clearedOn)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public OperatorsUncertifiedCleared {
    Objects.requireNonNull(findingId, "findingId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(clearedOn, "clearedOn");
  }

  @Override
  public String subject() {
    return findingId;
  }
}
