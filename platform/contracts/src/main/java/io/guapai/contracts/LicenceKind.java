package io.guapai.contracts;

/**
 * What an enterprise is licensed for (许可类别), 特种设备安全法 §18, §49, §50. Closed: whether work may be
 * done hangs on it.
 */
@Description("What an enterprise is licensed for (许可类别)")
public enum LicenceKind {
  @Description("manufacture 制造")
  MANUFACTURE,
  @Description("installation, modification and repair 安装改造修理")
  INSTALL,
  @Description("maintenance 维护保养")
  MAINTAIN,
  @Description("filling 充装")
  FILL,
  @Description("inspection 检验")
  INSPECT,
  @Description("testing 检测")
  TEST,
  @Description("design 设计")
  DESIGN
}
