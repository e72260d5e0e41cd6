package io.guapai.testing.embedded;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for.
 *
 * @param subject null for a token that does not say who it is of
 * @param roles names as in the platform's {@code Role}
 * @param region territorial scope, a GB/T 2260 prefix of 2, 4, 6 or 9 digits
 * @param enterprise id of the caller's own enterprise
 * @param organization id of the organization in the register
 * @param capacities what else it may act in, each {@code role@scope}
 */
public record Identity(
    @Nullable String subject,
    List<String> roles,
    @Nullable String region,
    @Nullable String enterprise,
    @Nullable String organization,
    List<String> capacities) {

  public Identity {
    roles = List.copyOf(roles);
    capacities = List.copyOf(capacities);
  }

  /** Somebody who acts in what the roles and their claims say and in nothing else. */
  public Identity(
      @Nullable String subject,
      List<String> roles,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization) {
    this(subject, roles, region, enterprise, organization, List.of());
  }

  /** Somebody of one role, held for one scope. */
  public static Identity of(String subject, KnownRole role, @Nullable String scope) {
    return new Identity(
        subject,
        List.of(role.token()),
        role.scope() == ScopeKind.TERRITORY ? scope : null,
        role.scope() == ScopeKind.ENTERPRISE ? scope : null,
        role.scope() == ScopeKind.ORGANIZATION ? scope : null);
  }

  /** The claims of the platform's tokens, without those that every token has. */
  public Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("roles", roles);
    if (region != null) {
      claims.put("region", region);
    }
    if (enterprise != null) {
      claims.put("enterprise", enterprise);
    }
    if (organization != null) {
      claims.put("organization", organization);
    }
    if (!capacities.isEmpty()) {
      claims.put("capacities", capacities);
    }
    return claims;
  }
}
