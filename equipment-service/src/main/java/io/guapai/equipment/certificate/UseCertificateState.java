package io.guapai.equipment.certificate;

import io.guapai.contracts.Description;

/** Whether a certificate holds. */
public enum UseCertificateState {
  @Description("in force 有效")
  IN_FORCE,
  /** Another one stands in its place. */
  @Description("replaced 已换发")
  REPLACED,
  @Description("cancelled 已注销")
  CANCELLED
}
