package io.guapai.contracts;

/**
 * What an accident did, as 特种设备安全监察条例 §61–64 measures it. Closed: the grade of the accident hangs
 * on it, and agencies post it.
 */
@Description("What an accident did, and in which unit it is counted (事故后果)")
public enum ConsequenceKind {
  @Description("persons dead or missing 死亡（含失踪）人数")
  DEAD,
  @Description("persons seriously injured, acute poisoning included 重伤（含急性中毒）人数")
  SERIOUSLY_INJURED,
  @Description("direct economic loss in yuan 直接经济损失（元）")
  DIRECT_LOSS,
  @Description("persons moved from what leaked out 转移人数")
  EVACUATED,
  @Description("minutes for which persons were stranded 滞留时间（分钟）")
  STRANDED,
  @Description("1: a boiler, vessel or piping exploded 锅炉、压力容器、压力管道爆炸")
  PRESSURE_EXPLOSION,
  @Description("1: a crane overturned as a whole 起重机械整体倾覆")
  CRANE_OVERTURNED,
  @Description("1: a main part of a crane broke, or its hoist fell 起重机械主要受力结构件折断或起升机构坠落")
  CRANE_BROKEN
}
