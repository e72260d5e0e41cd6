package io.guapai.contracts.party;

import static io.guapai.contracts.party.ScopeKind.ENTERPRISE;
import static io.guapai.contracts.party.ScopeKind.ORGANIZATION;
import static io.guapai.contracts.party.ScopeKind.PLATFORM;
import static io.guapai.contracts.party.ScopeKind.TERRITORY;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every role that a token may carry, with what it is held for: the platform's table of permissions.
 * The public has no role and no token.
 */
public enum KnownRole {
  PROVINCE("province", TERRITORY, "Province-level regulator", "省级监管部门"),
  CITY("city", TERRITORY, "City supervisor", "市级监管部门"),
  COUNTY("county", TERRITORY, "County inspector", "县级监察员"),
  TOWNSHIP("township", TERRITORY, "Township safety office", "乡镇安监站"),
  COORDINATOR("coordinator", TERRITORY, "Township coordinator", "协管员"),
  LEADER("leader", TERRITORY, "Leader or safety committee office", "领导、安委办"),
  AUDITOR("auditor", TERRITORY, "Auditor", "纪检"),
  ENTERPRISE_USER("enterprise", ENTERPRISE, "Enterprise user", "企业用户"),
  OPERATOR("operator", ORGANIZATION, "Operator", "作业人员"),
  INSTITUTE("institute", ORGANIZATION, "Inspection institute", "检验机构"),
  MAINTAINER("maintainer", ORGANIZATION, "Maintenance unit", "维保单位"),
  FILLER("filler", ORGANIZATION, "Filling unit", "充装单位"),
  EXPERT("expert", ORGANIZATION, "Expert", "专家"),
  DEPARTMENT("department", ORGANIZATION, "Committee member department", "成员单位"),
  AGENCY("agency", ORGANIZATION, "System of another agency", "外部机构系统"),
  ADMIN("admin", PLATFORM, "System administrator", "系统管理员");

  private final String token;
  private final ScopeKind scope;
  private final String english;
  private final String chinese;

  KnownRole(String token, ScopeKind scope, String english, String chinese) {
    this.token = token;
    this.scope = scope;
    this.english = english;
    this.chinese = chinese;
  }

  /** The role of that name in tokens; empty when there is none. */
  public static Optional<KnownRole> of(String token) {
    return Arrays.stream(values()).filter(role -> role.token.equals(token)).findFirst();
  }

  /** The name in tokens. */
  public String token() {
    return token;
  }

  /** What it is held for. */
  public ScopeKind scope() {
    return scope;
  }

  public String english() {
    return english;
  }

  public String chinese() {
    return chinese;
  }
}
