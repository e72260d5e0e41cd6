package io.guapai.hazard.complaint;

/** What the authority owes within a term (市场监督管理投诉举报处理暂行办法). */
public enum ComplaintTerm {
  /** The decision whether it takes the complaint up (art. 14). */
  ACCEPTANCE,
  /** The check whether it is true (art. 23), counted from the receipt. */
  CHECK,
  /** Telling the sender what was decided (art. 31). */
  TELLING
}
