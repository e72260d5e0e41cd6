package io.guapai.contracts;

/**
 * Kind of examination (检验类别). SELF_TEST is the user's or maintainer's own 自行检测 of elevators (TSG
 * T7008-2023).
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
  COMMISSIONED;

  /**
   * Whether its conclusion decides on the use of the unit and on the date of the next one (特种设备安全法
   * §25, §40). What a user does or orders besides does not.
   *
   * @return true for supervision, first and periodic inspections
   */
  public boolean statutory() {
    return switch (this) {
      case SUPERVISION, FIRST, PERIODIC -> true;
      case SELF_TEST, TYPE_TEST, COMMISSIONED -> false;
    };
  }
}
