package io.guapai.contracts;

/**
 * What the authority did to a licence (许可证状态). Whether its term has passed is another matter.
 * Closed: whether work may be done hangs on it.
 */
@Description("State of a licence (许可证状态)")
public enum LicenceState {
  @Description("in force 有效")
  IN_FORCE,
  @Description("suspended 暂停")
  SUSPENDED,
  @Description("revoked 吊销")
  REVOKED,
  @Description("handed back 注销")
  HANDED_BACK
}
