package io.guapai.contracts.equipment;

import io.guapai.contracts.Description;

/** What is done to units (施工类别). */
@Description("What is done to units (施工类别)")
public enum ConstructionWork {
  @Description("installation 安装")
  INSTALLATION,
  @Description("modification 改造")
  MODIFICATION,
  @Description("repair 修理")
  REPAIR
}
