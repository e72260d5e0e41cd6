package io.guapai.testing.embedded;

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
 * @param organization name of the institute or agency
 */
public record Identity(
    @Nullable String subject,
    List<String> roles,
    @Nullable String region,
    @Nullable String enterprise,
    @Nullable String organization) {

  public Identity {
    roles = List.copyOf(roles);
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
    return claims;
  }
}
