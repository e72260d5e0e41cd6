package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** What is there twice. */
public enum DoubleSubject {
  @Description("enterprise 使用单位")
  ENTERPRISE,
  @Description("unit of equipment 设备")
  EQUIPMENT
}
