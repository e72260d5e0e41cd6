package io.guapai.inspection.clock;

import io.guapai.contracts.Description;

/** What the date of a clock rests on. */
@Description("What a date rests on (到期日依据)")
public enum Basis {
  @Description("stated by the report 检验报告载明")
  STATED,
  @Description("reckoned by the cycle 按检验周期推算")
  RULE,
  @Description("stated by the register 登记表载明")
  REGISTER,
  @Description("never inspected, due since its first use 从未检验，自投用之日起到期")
  FIRST_USE,
  @Description("never inspected, first use unknown, due since it was known 从未检验且投用日期不明，自知悉之日起到期")
  ENTRY
}
