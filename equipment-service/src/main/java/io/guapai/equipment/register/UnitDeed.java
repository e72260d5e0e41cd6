package io.guapai.equipment.register;

import static io.guapai.contracts.UseState.DISMANTLED;
import static io.guapai.contracts.UseState.IN_USE;
import static io.guapai.contracts.UseState.MOVED_OUT;
import static io.guapai.contracts.UseState.NOT_IN_USE;
import static io.guapai.contracts.UseState.SCRAPPED;
import static io.guapai.contracts.UseState.SEALED;
import static io.guapai.contracts.UseState.STOPPED;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.runtime.act.Deed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is done to a unit, and in which states: the one table of its life. Its use and its
 * registration are independent axes; a deed belongs to one of them or to none.
 */
public enum UnitDeed implements Deed {
  ENTER("录入"),
  START("投入使用", Set.of(NOT_IN_USE)),
  STOP("停用", Set.of(IN_USE)),
  RESTART("恢复使用", Set.of(STOPPED)),
  SEAL("查封", Set.of(NOT_IN_USE, IN_USE, STOPPED)),
  UNSEAL("解除查封", Set.of(SEALED)),
  SCRAP("报废", Set.of(NOT_IN_USE, IN_USE, STOPPED, SEALED)),
  DISMANTLE("拆除", Set.of(NOT_IN_USE, IN_USE, STOPPED, SEALED, SCRAPPED)),
  MOVE_OUT("迁出", Set.of(NOT_IN_USE, IN_USE, STOPPED)),
  /** Its registration of before, by another register or on paper, is put on file. */
  ENTER_REGISTRATION("补录使用登记", RegState.UNREGISTERED),
  REGISTER_USE("准予使用登记", RegState.UNREGISTERED),
  CHANGE_REGISTRATION("变更使用登记", RegState.REGISTERED),
  CANCEL_REGISTRATION("注销使用登记", RegState.REGISTERED),
  DESCRIBE("登记技术参数"),
  FILE_DOCUMENTS("登记安全技术档案"),
  LOCATE("登记位置"),
  CORRECT("更正"),
  /** A decision of a territory moved the date of its inspection, or gives it back. */
  MOVE_DATE("检验日期调整"),
  /**
   * It is the same unit as another entry, and gives way to that. What is sealed is unsealed first.
   */
  MERGE("并入另一登记", false, EnumSet.of(NOT_IN_USE, IN_USE, STOPPED), EnumSet.allOf(RegState.class)),
  /** Another entry was the same unit, and what it had is this one's. */
  TAKE_OVER(
      "接收并入的登记",
      false,
      EnumSet.of(NOT_IN_USE, IN_USE, STOPPED, SEALED),
      EnumSet.allOf(RegState.class));

  /** States from which a unit never comes back into use here. */
  static final Set<UseState> FINAL = Set.of(SCRAPPED, DISMANTLED, MOVED_OUT);

  private final String zh;
  private final boolean moves;
  private final Set<UseState> inUse;
  private final Set<RegState> inRegistration;

  UnitDeed(String zh) {
    this(zh, false, EnumSet.allOf(UseState.class), EnumSet.allOf(RegState.class));
  }

  UnitDeed(String zh, Set<UseState> inUse) {
    this(zh, true, inUse, EnumSet.allOf(RegState.class));
  }

  UnitDeed(String zh, RegState inRegistration) {
    this(zh, true, EnumSet.of(NOT_IN_USE, IN_USE, STOPPED, SEALED), Set.of(inRegistration));
  }

  UnitDeed(String zh, boolean moves, Set<UseState> inUse, Set<RegState> inRegistration) {
    this.zh = zh;
    this.moves = moves;
    this.inUse = inUse;
    this.inRegistration = inRegistration;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(UseState use) {
    return inUse.contains(use);
  }

  boolean allowedIn(RegState registration) {
    return inRegistration.contains(registration);
  }

  /** What leads a unit on from where it stands. */
  static List<UnitDeed> from(UseState use, RegState registration) {
    return Arrays.stream(values())
        .filter(deed -> deed.moves && deed.allowedIn(use) && deed.allowedIn(registration))
        .toList();
  }
}
