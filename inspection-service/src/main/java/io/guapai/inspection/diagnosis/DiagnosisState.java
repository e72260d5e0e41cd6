package io.guapai.inspection.diagnosis;

import io.guapai.contracts.Description;

/** How far experts are with a case. */
@Description("State of an expert diagnosis (专家诊断状态)")
public enum DiagnosisState {
  @Description("assigned 已委派")
  ASSIGNED,
  @Description("opinion given 已出具意见")
  GIVEN,
  @Description("ended without an opinion 已终止")
  ENDED
}
