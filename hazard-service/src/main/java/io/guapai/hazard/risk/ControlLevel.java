package io.guapai.hazard.risk;

import io.guapai.contracts.Description;

/** The level of an enterprise that controls a risk (管控层级). */
public enum ControlLevel {
  /** 公司. */
  @Description("company 公司级")
  COMPANY,
  /** 车间. */
  @Description("workshop 车间级")
  WORKSHOP,
  /** 班组. */
  @Description("team 班组级")
  TEAM
}
