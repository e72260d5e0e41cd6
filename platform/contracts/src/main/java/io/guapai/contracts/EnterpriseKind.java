package io.guapai.contracts;

/**
 * What an enterprise has to do with special equipment (单位类别); it may be of several kinds at once.
 * Closed: what it owes hangs on it.
 */
@Description("What an enterprise has to do with special equipment (单位类别)")
public enum EnterpriseKind {
  @Description("uses it 使用")
  USE,
  @Description("makes it 制造")
  MANUFACTURE,
  @Description("installs, modifies and repairs it 安装改造修理")
  INSTALL,
  @Description("maintains it 维护保养")
  MAINTAIN,
  @Description("fills cylinders 充装")
  FILL,
  @Description("inspects it 检验")
  INSPECT,
  @Description("tests it 检测")
  TEST
}
