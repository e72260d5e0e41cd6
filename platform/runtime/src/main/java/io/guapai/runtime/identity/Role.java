package io.guapai.runtime.identity;

/**
 * Names of the roles as annotations need them; what each is held for says {@link
 * io.guapai.contracts.party.KnownRole}.
 */
public final class Role {

  /** Province-level regulator 省级: indicators, province listing, supervision of lower levels. */
  public static final String PROVINCE = "province";

  /** City supervisor 市级: registration, listing at city level, scoring standard. */
  public static final String CITY = "city";

  /** County inspector 县级监察员: checks, grading, recheck, closing, listing at county level. */
  public static final String COUNTY = "county";

  /** Township safety office 乡镇安监站. */
  public static final String TOWNSHIP = "township";

  /** Township coordinator 协管员: reports hazards, visits, publicity. */
  public static final String COORDINATOR = "coordinator";

  /**
   * Leader, or office of the safety committee 领导、安委办, beside the role of the level: decides
   * listings, extensions and interviews.
   */
  public static final String LEADER = "leader";

  /** Enterprise user 企业用户: own units, hazards and score. */
  public static final String ENTERPRISE = "enterprise";

  /** Inspection institute 检验机构: its own reports. */
  public static final String INSTITUTE = "institute";

  /** System of another agency that posts events. */
  public static final String AGENCY = "agency";

  /** Auditor 纪检: reads, never changes. */
  public static final String AUDITOR = "auditor";

  /** System administrator: configuration and parked records, no business data. */
  public static final String ADMIN = "admin";

  /** Operator 作业人员: own certificate, assigned equipment. */
  public static final String OPERATOR = "operator";

  /** Maintenance unit 维保单位: equipment under contract. */
  public static final String MAINTAINER = "maintainer";

  /** Filling unit 充装单位: cylinders under contract. */
  public static final String FILLER = "filler";

  /** Expert 专家: the cases given to him, for their term. */
  public static final String EXPERT = "expert";

  /** Department of the safety committee 成员单位: joint tasks. */
  public static final String DEPARTMENT = "department";

  private Role() {}
}
