package io.guapai.hazard.complaint;

/** What the public sends. */
public enum ComplaintKind {
  /** 举报: somebody breaks the law, or a unit is dangerous. */
  REPORT,
  /** 投诉: the sender has suffered and asks for help. */
  COMPLAINT
}
