package io.guapai.contracts.party;

import io.guapai.contracts.Description;

/** What an organization, or a person registered as a party, is in the field; it may be several. */
@Description("Kind of an organization (机构类别)")
public enum OrganizationKind {
  @Description("inspection institute 检验检测机构")
  INSTITUTE,
  @Description("maintenance unit 维保单位")
  MAINTAINER,
  @Description("filling unit 充装单位")
  FILLER,
  @Description("manufacturer, installer or repairer 制造、安装、修理单位")
  INSTALLER,
  @Description("unit that uses equipment 使用单位")
  USER,
  @Description("department of a government 政府部门")
  DEPARTMENT,
  @Description("system of another platform 外部机构系统")
  AGENCY,
  @Description("expert 专家")
  EXPERT,
  @Description("operator of equipment 作业人员")
  OPERATOR
}
