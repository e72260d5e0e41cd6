package io.guapai.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/**
 * What an authority owes within a term (监管履职事项). Open: who is told that a duty is late needs its
 * term and its level, and is told of a kind that this release has no word for as well.
 */
@Description("What an authority owes within a term (监管履职事项)")
public enum DutyKind {
  @Description("verify a reported hazard 核实隐患")
  VERIFY,
  @Description("recheck a rectification 复查整改")
  RECHECK,
  @Description("report a major hazard to the next level 上报重大隐患")
  REPORT_UPWARD,
  @Description("decide on an extension 审批延期")
  DECIDE_EXTENSION,
  @Description("review an extension before the decision 审核延期")
  REVIEW_EXTENSION,
  @Description("publish a listing 公布挂牌")
  PUBLISH_LISTING,
  @Description("file a listing with the next level 挂牌备案")
  FILE_LISTING,
  @Description("review a listed hazard in the field 现场验收")
  REVIEW_ACCEPTANCE,
  @Description("publish a delisting 公布摘牌")
  PUBLISH_DELISTING,
  @Description("decide whether to take up a complaint 决定是否受理投诉举报")
  ACCEPT_COMPLAINT,
  @Description("check a complaint 核查投诉举报")
  CHECK_COMPLAINT,
  @Description("mediate a complaint 调解投诉")
  MEDIATE_COMPLAINT,
  @Description("tell the result of a complaint 告知投诉举报结果")
  ANSWER_COMPLAINT,
  @Description("grade a confirmed hazard 隐患分级")
  GRADE,
  @Description("propose an overdue major hazard for listing 提请挂牌")
  PROPOSE_LISTING,
  @Description("decide on a proposal to list 决定是否挂牌")
  DECIDE_LISTING,
  @Description("take an accepted hazard off the list 决定摘牌")
  DELIST,
  @Description("decide on a sanction that was proposed 决定惩戒措施")
  DECIDE_SANCTION,
  @Description("answer what a superior assigned, supervises or warned of 反馈上级交办督办警示")
  ANSWER_SUPERIOR,

  /** What a reader takes a kind for that it does not know; nobody owes it and nobody tells it. */
  @JsonEnumDefaultValue
  @Description("another duty 其他履职事项")
  OTHER
}
