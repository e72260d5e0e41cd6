package io.guapai.contracts;

/** Why an institute came (到场原因), beside the kind of the examination. */
@Description("Why an institute came (到场原因)")
public enum VisitKind {
  @Description("the examination itself 正常检验")
  ROUTINE,
  @Description("to see what became of earlier findings 复查")
  FOLLOW_UP,
  @Description("after an alteration 改造修理后")
  ALTERATION,
  @Description("upon a complaint 投诉举报")
  COMPLAINT,
  @Description("after an accident 事故后")
  ACCIDENT
}
