package io.guapai.contracts;

/**
 * Kind of examination (检验类别). SELF_TEST is the user's or maintainer's own 自行检测 of elevators (TSG
 * T7008-2023). What each means for the unit: {@link Examinations}.
 */
@Description("Kind of examination (检验类别)")
public enum InspectionKind {
  @Description("supervision inspection of manufacture or construction 监督检验")
  SUPERVISION,
  @Description("first inspection 首次检验")
  FIRST,
  @Description("periodic inspection 定期检验")
  PERIODIC,
  @Description("self-test 自行检测")
  SELF_TEST,
  @Description("type test 型式试验")
  TYPE_TEST,
  @Description("commissioned inspection 委托检验")
  COMMISSIONED
}
