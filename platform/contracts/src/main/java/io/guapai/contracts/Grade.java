package io.guapai.contracts;

/**
 * Grade of a hazard (隐患等级), from the least. SERIOUS (较大) is an optional local tier without a
 * national text; statistics count it as general. MAJOR by GB 45067-2024 or 特种设备安全监督检查办法 (总局令57号)
 * §25.
 */
@Description("Grade of a hazard (隐患等级)")
public enum Grade {
  @Description("general 一般")
  GENERAL,
  @Description("serious (a local tier) 较大")
  SERIOUS,
  @Description("major 重大")
  MAJOR
}
