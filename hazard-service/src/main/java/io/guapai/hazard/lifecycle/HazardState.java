package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Where a hazard stands in its life cycle. Overdue, listed and stop-use are flags beside it. */
public enum HazardState {
  @Description("reported 已上报")
  REPORTED,
  @Description("being verified 核实中")
  VERIFYING,
  /** Found to be untrue; final. */
  @Description("found untrue 不属实")
  REJECTED,
  /** Joined with another hazard; final. */
  @Description("joined with another 并案")
  MERGED,
  @Description("confirmed 已核实")
  CONFIRMED,
  @Description("graded 已分级")
  GRADED,
  @Description("ordered 已下达")
  ORDERED,
  @Description("in rectification 整改中")
  RECTIFYING,
  @Description("awaiting recheck 待复查")
  SUBMITTED,
  /** Rectified and rechecked, or its cause has ceased; final. */
  @Description("closed 已销号")
  CLOSED,
  /** Handed to another authority; final for us. */
  @Description("transferred 移送")
  TRANSFERRED;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }

  /** Whether something remains to be done. */
  public boolean open() {
    return switch (this) {
      case REJECTED, MERGED, CLOSED, TRANSFERRED -> false;
      default -> true;
    };
  }
}
