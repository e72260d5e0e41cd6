package io.guapai.contracts;

/** How a notice on permits ended (双告知办结结果). Closed: it tells whether somebody works unlicensed. */
@Description("How a notice on permits ended (双告知办结结果)")
public enum NoticeOutcome {
  @Description("the enterprise is on the register 已登记建档")
  REGISTERED,
  @Description("no permit is needed 无需许可")
  NOT_NEEDED,
  @Description("it does not do such work 未从事该经营")
  NOT_PURSUED
}
