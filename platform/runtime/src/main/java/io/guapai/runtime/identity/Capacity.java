package io.guapai.runtime.identity;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what a person acts (身份): the roles that are held for one scope. A request is made in one.
 *
 * @param kind what the roles are held for
 * @param scope division code, or id of an enterprise or organization; null when the token states
 *     none, or there is none to state
 */
public record Capacity(Set<KnownRole> roles, ScopeKind kind, @Nullable String scope) {

  private static final String AT = "@";

  public Capacity {
    roles = Set.copyOf(roles);
  }

  static Capacity of(KnownRole role, @Nullable String scope) {
    return new Capacity(Set.of(role), role.scope(), scope);
  }

  /** Both, when they are held for the same. */
  Capacity and(Capacity other) {
    Set<KnownRole> both = new LinkedHashSet<>(roles);
    both.addAll(other.roles);
    return new Capacity(both, kind, scope);
  }

  /**
   * The territory; null when the roles are held for none.
   *
   * @throws ProblemException when the token states one that is none (403)
   */
  public @Nullable RegionCode territory() {
    if (kind != ScopeKind.TERRITORY || scope == null) {
      return null;
    }
    try {
      return RegionCode.parse(scope);
    } catch (InvalidRegionCode e) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "region", scope);
    }
  }

  boolean isFor(Capacity other) {
    return kind == other.kind && Objects.equals(scope, other.scope);
  }

  /** The roles as tokens name them. */
  public Set<String> roleNames() {
    return roles.stream().map(KnownRole::token).collect(Collectors.toUnmodifiableSet());
  }

  /** The name that chooses it: the first of its roles in the platform's table, and the scope. */
  public String name() {
    return named(roles.stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  /** Whether a name in the form {@code role@scope} is one of its own. */
  boolean answersTo(String name) {
    return roles.stream().anyMatch(role -> named(role).equals(name));
  }

  private String named(KnownRole role) {
    return scope == null ? role.token() : role.token() + AT + scope;
  }
}
