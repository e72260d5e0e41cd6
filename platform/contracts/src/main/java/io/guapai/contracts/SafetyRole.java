package io.guapai.contracts;

/**
 * Who answers for safety in an enterprise (安全管理人员, 市场监管总局令第74号). Closed: what is asked of whom
 * hangs on it.
 */
@Description("Post of who answers for safety (安全管理人员职务)")
public enum SafetyRole {
  @Description("main person in charge 主要负责人")
  PRINCIPAL,
  @Description("safety director 安全总监")
  DIRECTOR,
  @Description("safety officer 安全员")
  OFFICER
}
