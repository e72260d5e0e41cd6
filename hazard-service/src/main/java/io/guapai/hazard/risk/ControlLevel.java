package io.guapai.hazard.risk;

/** The level of an enterprise that controls a risk (管控层级). */
public enum ControlLevel {
  /** 公司. */
  COMPANY,
  /** 车间. */
  WORKSHOP,
  /** 班组. */
  TEAM
}
