package io.guapai.contracts;

/** What a later visit found of an earlier finding (复核结果). */
@Description("What a later visit found of an earlier finding (复核结果)")
public enum FindingOutcome {
  @Description("rectified 已整改")
  SETTLED,
  @Description("not rectified, its date stays 仍存在")
  GOES_ON,
  @Description("not rectified, it is given a later date 准予展期")
  MORE_TIME
}
