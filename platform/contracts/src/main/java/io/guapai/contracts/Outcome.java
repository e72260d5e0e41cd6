package io.guapai.contracts;

/**
 * What became of an event that an agency posted (处理结果). PARKED is not final: it is tried again
 * until what it waits for is known.
 */
@Description("What became of a posted event (处理结果)")
public enum Outcome {
  @Description("recorded 已接收")
  ACCEPTED,
  @Description("kept and retried 暂存等待")
  PARKED,
  @Description("refused, final 已拒绝")
  REJECTED
}
