package io.guapai.equipment.people.certificate;

import io.guapai.contracts.Description;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a certificate stands on a day, by its state and the project that ends first. */
public enum CertificateStanding {
  @Description("valid 有效")
  VALID,
  @Description("expiring soon 即将到期")
  EXPIRING,
  @Description("expired 已过期")
  EXPIRED,
  @Description("suspended 暂停")
  SUSPENDED,
  @Description("revoked 撤销")
  REVOKED,
  @Description("handed back 已交回")
  HANDED_BACK;

  /**
   * The standing of a certificate.
   *
   * @param soon last day whose end is near
   */
  public static CertificateStanding of(
      CertificateState state, @Nullable LocalDate firstEnd, LocalDate today, LocalDate soon) {
    if (state != CertificateState.VALID) {
      return valueOf(state.name());
    }
    if (firstEnd == null || firstEnd.isBefore(today)) {
      return EXPIRED;
    }
    return firstEnd.isAfter(soon) ? VALID : EXPIRING;
  }
}
