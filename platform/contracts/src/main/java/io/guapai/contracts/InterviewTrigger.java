package io.guapai.contracts;

/** What leads to an interview with the responsible person (约谈事由). */
@Description("What leads to an interview (约谈事由)")
public enum InterviewTrigger {
  @Description("a major hazard is overdue 重大隐患逾期")
  OVERDUE,
  @Description("the same hazard came back 隐患反复出现")
  REPEATED,
  @Description("an accident 发生事故")
  ACCIDENT,
  @Description("score grade D 评为D级")
  GRADE_D,
  @Description("an order was refused 拒不执行指令")
  REFUSAL
}
