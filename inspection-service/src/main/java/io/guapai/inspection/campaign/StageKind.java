package io.guapai.inspection.campaign;

import io.guapai.contracts.Description;

/** What is done in a stage of a special campaign. */
public enum StageKind {
  @Description("mobilization 动员部署")
  MOBILIZATION,
  /** The enterprises check themselves; no campaign is without it. */
  @Description("self-check of enterprises 企业自查")
  SELF_CHECK,
  @Description("checks by authorities 监督检查")
  CHECK,
  @Description("second look 回头看")
  SECOND_LOOK,
  @Description("summary 总结")
  SUMMARY
}
