package io.guapai.hazard.order;

import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was issued; it never changes.
 *
 * @param issuer name of the authority
 * @param sequence version of the hazard after it
 * @param stopUse the unit is not to be used
 * @param explanation why the hazard is due on the deadline, if the order set it
 * @param formerDueDate due date of the hazard before it; null when it had none
 * @param formerDeadline why it was due then
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
    @Nullable LocalDate formerDueDate,
    @Nullable String formerDeadline,
    Remedies.Wording remedies,
    LocalDate issuedOn,
    String issuedBy,
    Instant issuedAt) {

  List<Inspector> inspectors() {
    return content.inspectors();
  }

  /** The deadline that it set, if it did. */
  DueDate ordered(RuleBook rules) {
    return rules.again(content.deadline(), explanation);
  }

  /** The hazard's deadline before it; null when there was none. */
  @Nullable DueDate before(RuleBook rules) {
    return formerDueDate == null || formerDeadline == null
        ? null
        : rules.again(formerDueDate, formerDeadline);
  }
}
