package io.guapai.contracts;

/**
 * Grade of an accident (事故等级), from the least: 特种设备安全监察条例 §61–64. In its bounds 以上 includes the
 * number and 以下 excludes it.
 */
@Description("Grade of an accident (事故等级)")
public enum AccidentGrade {
  @Description("general accident 一般事故")
  GENERAL,
  @Description("larger accident 较大事故")
  LARGER,
  @Description("major accident 重大事故")
  MAJOR,
  @Description("especially major accident 特别重大事故")
  ESPECIALLY_MAJOR
}
