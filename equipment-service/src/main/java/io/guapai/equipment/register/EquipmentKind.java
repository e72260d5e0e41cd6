package io.guapai.equipment.register;

import io.guapai.contracts.Description;

/** The kinds (种类) of the catalogue 特种设备目录 of 2014 whose units are registered. */
public enum EquipmentKind {
  @Description("boiler 锅炉")
  BOILER("1000"),
  @Description("pressure vessel 压力容器")
  PRESSURE_VESSEL("2000"),
  @Description("elevator 电梯")
  ELEVATOR("3000"),
  @Description("lifting appliance 起重机械")
  LIFTING_APPLIANCE("4000"),
  @Description("industrial vehicle 场（厂）内专用机动车辆")
  INDUSTRIAL_VEHICLE("5000"),
  @Description("large amusement ride 大型游乐设施")
  AMUSEMENT_RIDE("6000"),
  @Description("pressure piping 压力管道")
  PRESSURE_PIPING("8000"),
  @Description("passenger ropeway 客运索道")
  ROPEWAY("9000");

  private final String code;

  EquipmentKind(String code) {
    this.code = code;
  }

  /** Its code in the catalogue. */
  public String code() {
    return code;
  }

  /** What the codes of its classes and varieties begin with. */
  public String initial() {
    return code.substring(0, 1);
  }

  /**
   * That a unit is of it, in SQL: a range, which an index may serve before the policies are asked.
   */
  String sql() {
    char next = (char) (code.charAt(0) + 1);
    return "variety >= '%s' and variety < '%s'".formatted(initial(), next);
  }

  /** The kind of a variety whose units are registered. */
  public static EquipmentKind of(String variety) {
    for (EquipmentKind kind : values()) {
      if (variety.startsWith(kind.initial())) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no units of " + variety + " are registered");
  }
}
