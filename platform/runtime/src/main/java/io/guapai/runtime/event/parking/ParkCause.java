package io.guapai.runtime.event.parking;

import io.guapai.contracts.Description;

/** Why a record is parked. */
public enum ParkCause {
  /** It cannot be read. */
  @Description("cannot be read 无法解析")
  BROKEN,
  /** It comes from a source that does not own the stream. */
  @Description("not from the owner of the stream 来源不符")
  FOREIGN,
  /** A rule, or a constraint of the database, refuses it. */
  @Description("refused by a rule 规则拒绝")
  REFUSED,
  /** It is about something that is not known yet; it is tried again when that is told. */
  @Description("waits for something unknown yet 等待前置数据")
  AWAITING,
  /** An earlier record of its key is parked. */
  @Description("behind a parked record 前序记录待处理")
  BEHIND
}
