package io.guapai.equipment.cylinder;

import static io.guapai.equipment.cylinder.CylinderState.AT_INSPECTION;
import static io.guapai.equipment.cylinder.CylinderState.CHECKED;
import static io.guapai.equipment.cylinder.CylinderState.CONDEMNED;
import static io.guapai.equipment.cylinder.CylinderState.IN_STOCK;
import static io.guapai.equipment.cylinder.CylinderState.LEFT;

import io.guapai.contracts.Description;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may happen to a cylinder (追溯事件), with the states that it may happen in. */
@Description("Event of the trace 追溯事件")
public enum TraceKind {
  @Description("entered the register 建档")
  REGISTERED(0),
  @Description("checked before filling 充装前检查")
  CHECKED_BEFORE(1, IN_STOCK, CHECKED),
  @Description("filled 充装")
  FILLED(2, IN_STOCK, CHECKED),
  @Description("checked after filling 充装后检查")
  CHECKED_AFTER(3, CylinderState.FILLED),
  @Description("left the store 出库")
  LEFT_STORE(4, CylinderState.FULL),
  @Description("carried out 配送")
  CARRIED(5, LEFT, CylinderState.CARRIED),
  @Description("handed over to its user 交付")
  DELIVERED(6, LEFT, CylinderState.CARRIED),
  @Description("taken back 回收")
  RETURNED(7, CylinderState.DELIVERED, LEFT, CylinderState.CARRIED),
  @Description("sent to inspection 送检")
  SENT_TO_INSPECTION(8, IN_STOCK, CHECKED),
  @Description("inspected 检验")
  INSPECTED(9, AT_INSPECTION),
  @Description("scrapped 报废")
  SCRAPPED(10, EnumSet.complementOf(EnumSet.of(CylinderState.SCRAPPED)));

  private static final TraceKind[] BY_CODE = values();

  private final int code;
  private final Set<CylinderState> from;

  TraceKind(int code, CylinderState... from) {
    this(code, Set.of(from));
  }

  TraceKind(int code, Set<CylinderState> from) {
    this.code = code;
    this.from = Set.copyOf(from);
  }

  /** As the trace keeps it. */
  public int code() {
    return code;
  }

  /** The event that the trace keeps as a number. */
  public static TraceKind of(int code) {
    return BY_CODE[code];
  }

  /**
   * Where it leads to.
   *
   * @param passed whether a check or an inspection was passed; of no account for anything else
   * @return null when it cannot happen in that state
   */
  public @Nullable CylinderState after(CylinderState state, boolean passed) {
    if (!from.contains(state)) {
      return null;
    }
    return switch (this) {
      case REGISTERED -> null;
      case CHECKED_BEFORE -> passed ? CHECKED : IN_STOCK;
      case FILLED -> CylinderState.FILLED;
      case CHECKED_AFTER -> passed ? CylinderState.FULL : IN_STOCK;
      case LEFT_STORE -> LEFT;
      case CARRIED -> CylinderState.CARRIED;
      case DELIVERED -> CylinderState.DELIVERED;
      // What comes back undelivered is full still.
      case RETURNED -> state == CylinderState.DELIVERED ? IN_STOCK : CylinderState.FULL;
      case SENT_TO_INSPECTION -> AT_INSPECTION;
      case INSPECTED -> passed ? IN_STOCK : CONDEMNED;
      case SCRAPPED -> CylinderState.SCRAPPED;
    };
  }
}
