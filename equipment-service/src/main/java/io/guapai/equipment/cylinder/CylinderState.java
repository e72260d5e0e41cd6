package io.guapai.equipment.cylinder;

import io.guapai.contracts.Description;

/** Where a cylinder stands in its round (气瓶流转状态), as the last event of its trace left it. */
@Description("Where the cylinder stands 气瓶流转状态")
public enum CylinderState {
  @Description("empty at its filler 在库空瓶")
  IN_STOCK(0),
  @Description("checked, may be filled 充装前检查合格")
  CHECKED(1),
  @Description("filled, to be checked 已充装待检查")
  FILLED(2),
  @Description("full at its filler 在库满瓶")
  FULL(3),
  @Description("left the store 已出库")
  LEFT(4),
  @Description("on its way 配送中")
  CARRIED(5),
  @Description("at its user 用户处")
  DELIVERED(6),
  @Description("sent to inspection 送检中")
  AT_INSPECTION(7),
  @Description("condemned by its inspection 判废待报废")
  CONDEMNED(8),
  @Description("scrapped 已报废")
  SCRAPPED(9);

  private static final CylinderState[] BY_CODE = values();

  private final int code;

  CylinderState(int code) {
    this.code = code;
  }

  /** As the trace keeps it. */
  public int code() {
    return code;
  }

  /** The state that the trace keeps as a number. */
  public static CylinderState of(int code) {
    return BY_CODE[code];
  }

  /** Whether it is never filled again. */
  public boolean ended() {
    return this == CONDEMNED || this == SCRAPPED;
  }
}
