package io.guapai.contracts.party;

import io.guapai.contracts.Description;

/** What a role is held for. What goes beyond it comes from assignments. */
public enum ScopeKind {
  /** A territory: the division code, 2, 4, 6 or 9 digits, and all below it. */
  @Description("territory 辖区")
  TERRITORY("region"),
  /** One enterprise: its id. */
  @Description("enterprise 单位")
  ENTERPRISE("enterprise"),
  /**
   * One registered organization, or one person who is registered as a party: the id in the
   * register. Its holder sees its own records and what is assigned to it.
   */
  @Description("organization 机构")
  ORGANIZATION("organization"),
  /** The platform itself: configuration, no business data. */
  @Description("platform 平台")
  PLATFORM("");

  private final String claim;

  ScopeKind(String claim) {
    this.claim = claim;
  }

  /** Claim of a token that states the scope; empty where there is none to state. */
  public String claim() {
    return claim;
  }
}
