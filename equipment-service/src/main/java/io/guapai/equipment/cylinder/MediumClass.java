package io.guapai.equipment.cylinder;

import io.guapai.contracts.Description;

/** Classes of media by which cycles and design lives differ (TSG 23-2021). */
@Description("Class of the medium 介质类别")
public enum MediumClass {
  @Description("liquefied petroleum gas 液化石油气")
  LPG,
  @Description("liquefied petroleum gas for vehicles 车用液化石油气")
  VEHICLE_LPG,
  @Description("compressed natural gas for vehicles 车用压缩天然气")
  VEHICLE_CNG,
  @Description("dissolved acetylene 溶解乙炔")
  ACETYLENE,
  @Description("corrosive gas 腐蚀性气体")
  CORROSIVE,
  @Description("general gas 一般气体")
  GENERAL,
  @Description("inert gas 惰性气体")
  INERT
}
