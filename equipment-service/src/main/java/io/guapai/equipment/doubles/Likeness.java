package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** Why two entries may be one. */
public enum Likeness {
  /** Enterprises of one name, brackets and blanks aside, in one county. */
  @Description("same name in the same county 同一区县内名称相同")
  SAME_NAME,
  /** The same in two counties of one city. */
  @Description("same name in another county of the city 同一城市不同区县名称相同")
  SAME_NAME_NEARBY,
  /** Of two enterprises of one name in a city one has no credit code. */
  @Description("same name, with and without a credit code 名称相同，一个有统一社会信用代码、一个没有")
  CREDIT_CODE_MISSING,
  /** The names differ by the form of the company only: 有限公司, 有限责任公司. */
  @Description("names that differ by the form of the company 名称仅公司组织形式不同")
  COMPANY_FORM,
  /** The number of a unit in one source is the number or code of another one. */
  @Description("same number, spelled differently or from another source 编号相同（写法或来源不同）")
  SAME_NUMBER,
  /** The only unit of a name that an enterprise has in a place, in each of two sources. */
  @Description("same name, enterprise and place from two sources 两个来源中单位、名称、地点相同")
  SAME_UNIT
}
