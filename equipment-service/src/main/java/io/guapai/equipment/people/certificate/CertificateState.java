package io.guapai.equipment.people.certificate;

import io.guapai.contracts.Description;

/** What the authority made of a certificate; whether its term is over, its projects say. */
public enum CertificateState {
  @Description("valid 有效")
  VALID,
  @Description("suspended 暂停")
  SUSPENDED,
  @Description("revoked 撤销")
  REVOKED,
  @Description("handed back 已交回")
  HANDED_BACK
}
