package io.guapai.equipment.cylinder;

import io.guapai.contracts.Description;

/** What a cylinder is made for and filled with (充装介质). */
@Description("Medium 充装介质")
public enum Medium {
  @Description("liquefied petroleum gas 液化石油气")
  LPG(MediumClass.LPG),
  @Description("liquefied petroleum gas for vehicles 车用液化石油气")
  VEHICLE_LPG(MediumClass.VEHICLE_LPG),
  @Description("compressed natural gas for vehicles 车用压缩天然气")
  VEHICLE_CNG(MediumClass.VEHICLE_CNG),
  @Description("liquefied natural gas for vehicles 车用液化天然气")
  VEHICLE_LNG(MediumClass.GENERAL),
  @Description("dissolved acetylene 溶解乙炔")
  ACETYLENE(MediumClass.ACETYLENE),
  @Description("oxygen 氧气")
  OXYGEN(MediumClass.GENERAL),
  @Description("medical oxygen 医用氧")
  MEDICAL_OXYGEN(MediumClass.GENERAL),
  @Description("hydrogen 氢气")
  HYDROGEN(MediumClass.GENERAL),
  @Description("carbon dioxide 二氧化碳")
  CARBON_DIOXIDE(MediumClass.GENERAL),
  @Description("air 空气")
  AIR(MediumClass.GENERAL),
  @Description("nitrous oxide 氧化亚氮")
  NITROUS_OXIDE(MediumClass.GENERAL),
  @Description("methane 甲烷")
  METHANE(MediumClass.GENERAL),
  @Description("propane 丙烷")
  PROPANE(MediumClass.GENERAL),
  @Description("propylene 丙烯")
  PROPYLENE(MediumClass.GENERAL),
  @Description("dimethyl ether 二甲醚")
  DIMETHYL_ETHER(MediumClass.GENERAL),
  @Description("nitrogen 氮气")
  NITROGEN(MediumClass.INERT),
  @Description("argon 氩气")
  ARGON(MediumClass.INERT),
  @Description("helium 氦气")
  HELIUM(MediumClass.INERT),
  @Description("neon 氖气")
  NEON(MediumClass.INERT),
  @Description("ammonia 氨")
  AMMONIA(MediumClass.CORROSIVE),
  @Description("chlorine 氯")
  CHLORINE(MediumClass.CORROSIVE),
  @Description("sulfur dioxide 二氧化硫")
  SULFUR_DIOXIDE(MediumClass.CORROSIVE),
  @Description("hydrogen chloride 氯化氢")
  HYDROGEN_CHLORIDE(MediumClass.CORROSIVE),
  @Description("hydrogen sulfide 硫化氢")
  HYDROGEN_SULFIDE(MediumClass.CORROSIVE),
  @Description("another general gas 其他一般气体")
  OTHER_GENERAL(MediumClass.GENERAL),
  @Description("another inert gas 其他惰性气体")
  OTHER_INERT(MediumClass.INERT),
  @Description("another corrosive gas 其他腐蚀性气体")
  OTHER_CORROSIVE(MediumClass.CORROSIVE);

  private final MediumClass of;

  Medium(MediumClass of) {
    this.of = of;
  }

  /** By which its cycle and its design life are reckoned. */
  public MediumClass of() {
    return of;
  }
}
