package io.guapai.hazard.listing.proposal;

/** Why a hazard is listed, and at which level. The first two the platform sees for itself. */
public enum Ground {
  MAJOR_HAZARD("重大隐患"),
  /** Severe in the sense of 总局令57号 §25. */
  SEVERE_HAZARD("严重事故隐患"),
  LOSS_LARGER_ACCIDENT("可能造成较大事故"),
  LOSS_MAJOR_ACCIDENT("可能造成重大事故"),
  /** A key unit of the city. */
  KEY_UNIT("市级重点单位"),
  SPANS_COUNTIES("跨县（市、区）"),
  SPANS_CITIES("跨设区市"),
  /** The listing of the lower level is past its due date; seen by the platform, too. */
  LOWER_LEVEL_OVERDUE("下级挂牌逾期未整改");

  private final String zh;

  Ground(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
