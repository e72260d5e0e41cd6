package io.guapai.inspection.result;

import io.guapai.contracts.Description;

/** Where a finding with a date of its own stands, by the reports of its institute. */
public enum OrderState {
  @Description("outstanding 待整改")
  OUTSTANDING,
  @Description("complied with 已整改")
  COMPLIED,
  @Description("given more time 已展期")
  EXTENDED,
  @Description("carried on, its date stays 仍存在")
  CARRIED_ON
}
