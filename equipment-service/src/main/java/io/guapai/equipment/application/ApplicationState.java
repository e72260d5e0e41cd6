package io.guapai.equipment.application;

import io.guapai.contracts.Description;

/** Where an application stands. */
public enum ApplicationState {
  /** The authority looks whether it is complete. */
  @Description("submitted 已提交")
  SUBMITTED,
  /** The applicant has to add what was missing; no term of the authority runs. */
  @Description("to be completed 待补正")
  SUPPLEMENT,
  /** The authority decides. */
  @Description("accepted 已受理")
  ACCEPTED,
  /** Final. */
  @Description("not accepted 不予受理")
  NOT_ACCEPTED,
  /** Final. */
  @Description("granted 准予登记")
  GRANTED,
  /** Final. */
  @Description("refused 不予登记")
  REFUSED,
  /** Final. */
  @Description("withdrawn 已撤回")
  WITHDRAWN
}
