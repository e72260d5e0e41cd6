package io.guapai.scoring.statistics;

import io.guapai.contracts.Description;

/** A class of enterprises of which a share is to be assessed (S1: 规模企业、危化企业). */
@Description("Class of enterprises to be assessed (考核覆盖对象)")
public enum CoverageClass {
  @Description("above the scale of statistics 规模以上企业")
  ABOVE_SCALE,
  @Description("handles hazardous chemicals 危化企业")
  HAZARDOUS_CHEMICALS
}
