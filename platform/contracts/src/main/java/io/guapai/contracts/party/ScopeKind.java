package io.guapai.contracts.party;

/** What a role is held for. What goes beyond it comes from assignments. */
public enum ScopeKind {
  /** A territory: the division code, 2, 4, 6 or 9 digits, and all below it. */
  TERRITORY("region"),
  /** One enterprise: its id. */
  ENTERPRISE("enterprise"),
  /**
   * One registered organization, or one person who is registered as a party: the id in the
   * register. Its holder sees its own records and what is assigned to it.
   */
  ORGANIZATION("organization"),
  /** The platform itself: configuration, no business data. */
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
