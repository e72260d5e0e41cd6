package io.guapai.contracts;

/** Trades and places that are watched first (重点行业、重点场所). Closed: plans of checks are made by it. */
@Description("Trade or place that is watched first (重点行业、重点场所)")
public enum KeyPlace {
  @Description("hazardous chemicals 危险化学品")
  HAZARDOUS_CHEMICALS,
  @Description("metallurgy 冶金")
  METALLURGY,
  @Description("food 食品")
  FOOD,
  @Description("commerce 商贸")
  TRADE,
  @Description("gas supply 燃气")
  GAS,
  @Description("heat supply 热力")
  HEATING,
  @Description("mall 商场")
  MALL,
  @Description("station 车站")
  STATION,
  @Description("hospital 医院")
  HOSPITAL,
  @Description("school 学校")
  SCHOOL,
  @Description("high-rise housing 高层住宅")
  HIGH_RISE,
  @Description("scenic spot 景区")
  SCENIC_SPOT
}
