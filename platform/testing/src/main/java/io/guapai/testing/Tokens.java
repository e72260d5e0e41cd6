package io.guapai.testing;

import io.guapai.contracts.party.KnownRole;
import io.guapai.testing.embedded.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of the tests' issuer, one method per role of the field. */
public final class Tokens {
  private Tokens() {}

  public static String province(String region) {
    return officer("province", region);
  }

  public static String city(String region) {
    return officer("city", region);
  }

  public static String county(String region) {
    return officer("county", region);
  }

  public static String township(String region) {
    return officer("township", region);
  }

  public static String coordinator(String region) {
    return officer("coordinator", region);
  }

  /** A leader, or the office of the safety committee, of a county, city or province. */
  public static String leader(String region) {
    String level =
        switch (region.length()) {
          case 2 -> "province";
          case 4 -> "city";
          default -> "county";
        };
    return of("leader-" + region, List.of("leader", level), region, null, null);
  }

  public static String enterprise(String id, @Nullable String region) {
    return of("enterprise-" + id, List.of("enterprise"), region, id, null);
  }

  public static String institute(String id, @Nullable String region) {
    return of("institute-" + id, List.of("institute"), region, null, id);
  }

  public static String agency(String name) {
    return of("agency-" + name, List.of("agency"), null, null, name);
  }

  public static String auditor(String region) {
    return officer("auditor", region);
  }

  public static String admin() {
    return of("admin", List.of("admin"), null, null, null);
  }

  /** A second officer of the same role and territory, for acts that take two persons. */
  public static String colleague(String role, String region) {
    return of(role + "-" + region + "-2", List.of(role), region, null, null);
  }

  /**
   * Any token.
   *
   * @param subject null for a token that does not say who it is of
   */
  public static String of(
      @Nullable String subject,
      List<String> roles,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization) {
    return SharedServers.get().token(subject, roles, region, enterprise, organization, List.of());
  }

  /** Somebody who may act in several capacities, each {@code role@scope}. */
  public static String acting(String subject, String... capacities) {
    return SharedServers.get().token(subject, List.of(), null, null, null, List.of(capacities));
  }

  /** The holder of a role, whatever that is held for. */
  public static String holder(KnownRole role, @Nullable String scope) {
    Identity who = Identity.of(role.token() + "-" + scope, role, scope);
    return of(who.subject(), who.roles(), who.region(), who.enterprise(), who.organization());
  }

  private static String officer(String role, String region) {
    return of(role + "-" + region, List.of(role), region, null, null);
  }
}
