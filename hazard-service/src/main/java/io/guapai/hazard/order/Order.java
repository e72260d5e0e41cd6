package io.guapai.hazard.order;

import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order as it was issued; it never changes.
 *
 * @param issuer name of the authority
 * @param sequence version of the hazard after it
 * @param stopUse the unit is not to be used
 * @param explanation why the hazard is due on the deadline, if the order set it
 */
record Order(
    UUID id,
    String orderNo,
    RegionCode authority,
    int year,
    int number,
    String issuer,
    UUID hazardId,
    long sequence,
    String enterpriseId,
    String regionCode,
    NewOrder content,
    boolean stopUse,
    String explanation,
    Remedies.Wording remedies,
    LocalDate issuedOn,
    String issuedBy,
    Instant issuedAt) {

  List<Inspector> inspectors() {
    return content.inspectors();
  }
}
