package io.guapai.hazard.sanction;

/** What leads to the blacklist (安全生产法 §78, and the ladder of an overdue hazard). */
enum Criterion {
  /** An order about the hazard was refused (拒不执行监察指令). */
  ORDER_REFUSED,
  /** The hazard has been overdue for long (长期逾期). */
  LONG_OVERDUE,
  /** Major hazards of the enterprise ran past their deadlines more than once (多次逾期). */
  REPEATEDLY_OVERDUE,
  /** An accident was reported falsely or concealed (谎报瞒报). */
  FALSE_REPORT,
  /** It made, ran or filled without a licence (非法生产). */
  ILLEGAL_PRODUCTION
}
