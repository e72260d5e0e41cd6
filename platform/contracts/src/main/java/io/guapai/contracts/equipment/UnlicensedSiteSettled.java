package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.SiteOutcome;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** It is known whose place it is, or it was closed (三无企业处置). */
@Contract(name = "unlicensed-site-settled", stream = Stream.EQUIPMENT)
@Description("The file of a three-no firm ended (三无企业处置)")
public record UnlicensedSiteSettled(
    @Description("Id of the file (三无企业档案标识)") String siteId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("How it ended (处置结果)") SiteOutcome outcome,
    @Description("The enterprise that it turned out to be (查明的单位标识)") @Nullable String enterpriseId,
    @Description("Day of it (处置日期)") LocalDate settledOn,
    @Description(value = "Why, and on which document it rests (变更原因及依据)", maxLength = 1000)
        String reason)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public UnlicensedSiteSettled {
    Objects.requireNonNull(siteId, "siteId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(settledOn, "settledOn");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return siteId;
  }

  @Override
  public String partitionKey() {
    return siteId;
  }
}
