package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** Equipment was found at a place whose firm has no licence, name or address (三无企业). */
@Contract(name = "unlicensed-site-found", stream = Stream.EQUIPMENT)
@Description("A firm without licence, name or address was found at a place (发现三无企业)")
public record UnlicensedSiteFound(
    @Description("Id of the file (三无企业档案标识)") String siteId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Where it is (地址)", maxLength = 500) String address,
    @Description(value = "What stands there (现场设备情况)", maxLength = 2000) String findings,
    @Description("Day it was found (发现日期)") LocalDate foundOn)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public UnlicensedSiteFound {
    Objects.requireNonNull(siteId, "siteId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(foundOn, "foundOn");
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
