package io.guapai.notification.organization;

/** What an organization that posts events is in the field. */
public enum OrganizationKind {
  /** Inspection institute (检验检测机构). */
  INSTITUTE,
  /** Maintenance unit (维保单位). */
  MAINTAINER,
  /** Filling unit (充装单位). */
  FILLER,
  /** Manufacturer, installer or repairer (制造、安装、修理单位). */
  INSTALLER,
  /** Unit that uses equipment (使用单位). */
  USER,
  /** Department of a government (政府部门). */
  DEPARTMENT,
  /** System of another platform (外部机构系统). */
  AGENCY
}
