package io.guapai.hazard.order;

/** Where an order stands. */
public enum OrderState {
  /** In force. */
  ISSUED,
  /** The enterprise refused to carry it out; it stays in force. */
  REFUSED,
  /** Not in force; its number is kept. */
  VOID
}
