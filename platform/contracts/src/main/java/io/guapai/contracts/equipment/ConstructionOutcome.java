package io.guapai.contracts.equipment;

import io.guapai.contracts.Description;

/** How a construction that was told of ended (施工结果). */
@Description("How a construction ended (施工结果)")
public enum ConstructionOutcome {
  @Description("returned, to be told again 退回")
  RETURNED,
  @Description("completed 竣工")
  COMPLETED,
  @Description("given up 终止施工")
  GIVEN_UP
}
