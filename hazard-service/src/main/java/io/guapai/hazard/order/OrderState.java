package io.guapai.hazard.order;

import io.guapai.contracts.Description;

/** Where an order stands. */
public enum OrderState {
  /** In force. */
  @Description("issued 已下达")
  ISSUED,
  /** The enterprise refused to carry it out; it stays in force. */
  @Description("refused by the enterprise 拒不执行")
  REFUSED,
  /** Not in force; its number is kept. */
  @Description("void 已作废")
  VOID
}
