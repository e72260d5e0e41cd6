package io.guapai.hazard.order;

import io.guapai.contracts.Level;
import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.hazard.order.NewOrder.Recipient;
import io.guapai.hazard.order.NewOrder.RefusalToSign;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is shown.
 *
 * @param orderNo as on the paper: （常州武进）市监特令〔2026〕第12号
 * @param deadlineReason why the deadline is later than the one that was in force
 * @param enterpriseName as it was called when the order was issued
 * @param delivered how it was served when nobody took it as it was issued; null until then
 * @param stopUse the unit is not to be used
 * @param hazardVersion to be sent as If-Match by who acts on the order
 */
public record OrderView(
    String id,
    String orderNo,
    OrderState state,
    String issuer,
    Level level,
    String authorityRegion,
    String hazardId,
    String hazardNo,
    @Nullable String equipmentNo,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    List<Inspector> inspectors,
    String problems,
    List<String> violatedArticles,
    String basis,
    LocalDate deadline,
    @Nullable String deadlineReason,
    String measures,
    boolean stopUse,
    String remediesZh,
    String remediesEn,
    @Nullable Recipient deliveredTo,
    @Nullable RefusalToSign refusedToSign,
    @Nullable Delivered delivered,
    LocalDate issuedOn,
    String issuedBy,
    OffsetDateTime issuedAt,
    @Nullable Voided voided,
    @Nullable Refused refused,
    long hazardVersion) {

  /** How an order was served after it was issued. */
  public record Delivered(
      LocalDate on,
      Delivery.Manner manner,
      Recipient recipient,
      @Nullable String evidence,
      String by,
      OffsetDateTime at) {}

  /** Why an order is void, and who said so. */
  public record Voided(String reason, String by, OffsetDateTime at) {}

  /** How the enterprise refused to carry an order out. */
  public record Refused(
      LocalDate on, String evidence, String reason, String by, OffsetDateTime at) {}
}
