package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Objects;

/**
 * A hazard was handed to the authority that is competent for it (移送); for the platform it has
 * ended.
 */
@Contract(name = "hazard-transferred", stream = Stream.HAZARD)
@Description("A hazard was handed to another authority (隐患移送)")
public record HazardTransferred(
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Authority that takes it over (接收机关)", maxLength = 200) String receiver,
    @Description(value = "Number of the letter of transfer (移送文书编号)", maxLength = 64)
        String documentNo,
    @Description(value = "Why it was handed over (移送理由)", maxLength = 2000) String reason,
    @Description("When (移送时间)") Instant transferredAt)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public HazardTransferred {
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(receiver, "receiver");
    Objects.requireNonNull(documentNo, "documentNo");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(transferredAt, "transferredAt");
  }
}
