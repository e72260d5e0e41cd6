package io.guapai.hazard.complaint;

import io.guapai.contracts.Description;
import io.guapai.contracts.DutyKind;

/** What the authority owes within a term (市场监督管理投诉举报处理暂行办法). */
public enum ComplaintTerm {
  /** The decision whether it takes the complaint up (art. 14). */
  @Description("decision whether to take it up 决定是否受理")
  ACCEPTANCE(DutyKind.ACCEPT_COMPLAINT),
  /** The check whether it is true (art. 23), counted from the receipt. */
  @Description("check 核查")
  CHECK(DutyKind.CHECK_COMPLAINT),
  /** The mediation, counted from the day on which it was taken up. */
  @Description("mediation 调解")
  MEDIATION(DutyKind.MEDIATE_COMPLAINT),
  /** Telling a sender who gave a name what was decided (art. 31), or how a mediation ended. */
  @Description("telling the result 告知结果")
  TELLING(DutyKind.ANSWER_COMPLAINT);

  private final DutyKind duty;

  ComplaintTerm(DutyKind duty) {
    this.duty = duty;
  }

  /** As what it is supervised. */
  public DutyKind duty() {
    return duty;
  }
}
