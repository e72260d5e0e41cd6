package io.guapai.contracts;

import java.util.Optional;

/** Level of government (层级), from the lowest: the four-level network 乡镇（街道） → 县（市、区） → 市（州） → 省. */
@Description("Level of government (层级)")
public enum Level {
  @Description("township 乡镇（街道）")
  TOWNSHIP,
  @Description("county 县（市、区）")
  COUNTY,
  @Description("city 市（州）")
  CITY,
  @Description("province 省")
  PROVINCE;

  /**
   * The level to which an unanswered case climbs (逐级升级).
   *
   * @return the next level up, or empty at the province
   */
  public Optional<Level> above() {
    return switch (this) {
      case TOWNSHIP -> Optional.of(COUNTY);
      case COUNTY -> Optional.of(CITY);
      case CITY -> Optional.of(PROVINCE);
      case PROVINCE -> Optional.empty();
    };
  }

  /**
   * Length of a territory code of this level in prefix form (GB/T 2260; township GB/T 10114).
   *
   * @return digits: 9, 6, 4 or 2
   */
  public int codeLength() {
    return switch (this) {
      case TOWNSHIP -> 9;
      case COUNTY -> 6;
      case CITY -> 4;
      case PROVINCE -> 2;
    };
  }
}
