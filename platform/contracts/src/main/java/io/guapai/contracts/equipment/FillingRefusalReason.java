package io.guapai.contracts.equipment;

import io.guapai.contracts.Description;

/**
 * Why a cylinder must not be filled (特种设备安全法 §49, §85): by this filler, with this medium, on this
 * day. The gravest is named first.
 */
@Description("Why a cylinder must not be filled (不予充装原因)")
public enum FillingRefusalReason {
  @Description("the code is not in the register 未建档")
  UNKNOWN_CODE,
  @Description("scrapped, or condemned by its inspection 已报废或判废")
  SCRAPPED,
  @Description("beyond its design life 超过设计使用年限")
  OVER_DESIGN_LIFE,
  @Description("its inspection is overdue 超期未检")
  INSPECTION_OVERDUE,
  @Description("another medium than the one it is made for 充装介质不符")
  WRONG_MEDIUM,
  @Description("the filler has no licence in force for it 充装单位无有效许可或超出许可范围")
  NO_LICENCE,
  @Description("neither owned by nor entrusted to this filler 非本单位自有或托管气瓶")
  FOREIGN,
  @Description("not checked before filling 未经充装前检查")
  NOT_CHECKED
}
