package io.guapai.equipment.construction;

import io.guapai.contracts.Description;

/** Where a construction that was told of stands. */
public enum NoticeState {
  /** It was told; the work may begin (告知后即可施工). */
  @Description("received 已告知")
  RECEIVED,
  /** It was told in a wrong form, and has to be told again. Final. */
  @Description("returned 已退回")
  RETURNED,
  /** An institute supervises the work. */
  @Description("under supervision inspection 监督检验中")
  SUPERVISED,
  /** Final. */
  @Description("completed 已竣工")
  COMPLETED,
  /** The work will not be done. Final. */
  @Description("given up 已终止")
  GIVEN_UP
}
