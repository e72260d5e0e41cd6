package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Operators of an enterprise are at work whose certificate expired, or was suspended, revoked or
 * handed back (无证上岗, 特种设备安全法 §14). Told when the first is; those who follow belong to it.
 */
@Contract(name = "operators-uncertified", stream = Stream.EQUIPMENT)
@Description("Operators are at work without a valid certificate (无证上岗)")
public record OperatorsUncertified(
    @Description("Id of the finding (事项标识)") String findingId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Since when (起始日期)") LocalDate since,
    @Description("How many operators (人数)") int operators,
    @Description("How many units they are assigned to (涉及设备数)") int units)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public OperatorsUncertified {
    Objects.requireNonNull(findingId, "findingId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(since, "since");
  }

  @Override
  public String subject() {
    return findingId;
  }
}
