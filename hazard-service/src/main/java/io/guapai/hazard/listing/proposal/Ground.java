package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Why a hazard is listed, and at which level. The first two the platform sees for itself. */
public enum Ground {
  @Description("major hazard 重大隐患")
  MAJOR_HAZARD,
  /** Severe in the sense of 总局令57号 §25. */
  @Description("severe hazard 严重事故隐患")
  SEVERE_HAZARD,
  @Description("may cause a larger accident 可能造成较大事故")
  LOSS_LARGER_ACCIDENT,
  @Description("may cause a major accident 可能造成重大事故")
  LOSS_MAJOR_ACCIDENT,
  /** A key unit of the city. */
  @Description("key unit of the city 市级重点单位")
  KEY_UNIT,
  @Description("spans counties 跨县（市、区）")
  SPANS_COUNTIES,
  @Description("spans cities 跨设区市")
  SPANS_CITIES,
  /** The listing of the lower level is past its due date; seen by the platform, too. */
  @Description("listing of the lower level is overdue 下级挂牌逾期未整改")
  LOWER_LEVEL_OVERDUE;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
