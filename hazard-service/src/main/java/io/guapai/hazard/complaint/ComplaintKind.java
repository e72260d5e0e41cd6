package io.guapai.hazard.complaint;

import io.guapai.contracts.Description;

/** What the public sends. */
public enum ComplaintKind {
  /** 举报: somebody breaks the law, or a unit is dangerous. */
  @Description("report of danger or a breach of law 举报")
  REPORT,
  /** 投诉: the sender has suffered and asks for help. */
  @Description("complaint of who has suffered 投诉")
  COMPLAINT
}
