package io.guapai.hazard.lifecycle;

/** Where a hazard stands in its life cycle. Overdue, listed and stop-use are flags beside it. */
public enum HazardState {
  REPORTED("已上报"),
  VERIFYING("核实中"),
  /** Found to be untrue; final. */
  REJECTED("不属实"),
  /** Joined with another hazard; final. */
  MERGED("并案"),
  CONFIRMED("已核实"),
  GRADED("已分级"),
  ORDERED("已下达"),
  RECTIFYING("整改中"),
  SUBMITTED("待复查"),
  /** Rectified and rechecked, or its cause has ceased; final. */
  CLOSED("已销号"),
  /** Handed to another authority; final for us. */
  TRANSFERRED("移送");

  private final String zh;

  HazardState(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }

  /** Whether something remains to be done. */
  public boolean open() {
    return switch (this) {
      case REJECTED, MERGED, CLOSED, TRANSFERRED -> false;
      default -> true;
    };
  }
}
