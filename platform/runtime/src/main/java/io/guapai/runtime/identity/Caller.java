package io.guapai.runtime.identity;

import io.guapai.contracts.party.ScopeKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who asks, and in which capacity: roles and scope, of those that the bearer token states. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;
  private final RegionTree regions;
  private final EnterpriseIds ids;

  public Caller(SecurityIdentity identity, RegionTree regions, EnterpriseIds ids) {
    this.identity = identity;
    this.regions = regions;
    this.ids = ids;
  }

  /** The subject of the token. */
  public String name() {
    return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
  }

  public Set<String> roles() {
    return identity.getRoles();
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /** In what the caller makes this request; null when the token gives no role. */
  public @Nullable Capacity capacity() {
    return identity.getAttribute(ActingCapacity.ATTRIBUTE);
  }

  /** All that the caller's token lets him act in. */
  public Capacities capacities() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Capacities.of(token)
        : new Capacities(List.of());
  }

  /** The account, and the capacity where it has several: two of them are two callers. */
  public String nameInCapacity() {
    Capacity capacity = capacity();
    return capacity == null || capacities().all().size() == 1
        ? name()
        : name() + '\n' + capacity.name();
  }

  /** The caller's territory; null when the caller has none. */
  public @Nullable RegionCode region() {
    Capacity capacity = capacity();
    return capacity == null ? null : capacity.territory();
  }

  /**
   * The enterprise that the caller acts for, by the id that it has now: the token may bear one from
   * before entries of the register were merged. Null when there is none.
   */
  public @Nullable String enterprise() {
    String claimed = claimedEnterprise();
    return claimed == null ? null : ids.current(claimed);
  }

  /** All ids by which it is or was known, for rows that keep the one they were written under. */
  public List<String> enterprises() {
    String claimed = claimedEnterprise();
    return claimed == null ? List.of() : ids.all(claimed);
  }

  /** Id of the organization that the caller acts for; null when none. */
  public @Nullable String organization() {
    return scope(ScopeKind.ORGANIZATION);
  }

  /** The person's name as the token says it (claim {@code name}); null when it says none. */
  public @Nullable String person() {
    return identity.getPrincipal() instanceof JsonWebToken token
            && token.getClaim("name") instanceof String said
            && !said.isBlank()
        ? said.replaceAll("\\p{Cntrl}", " ").strip()
        : null;
  }

  /** The organization or enterprise that the caller acts for, or the territory of the authority. */
  public @Nullable String actsFor() {
    String party = organization() == null ? enterprise() : organization();
    RegionCode territory = party == null ? region() : null;
    return territory == null ? party : territory.value();
  }

  /** What the caller may see. */
  public Scope scope() {
    return scope(enterprise());
  }

  /** The same as the token says it, for the connection by which an id would be looked up. */
  Scope claimed() {
    return scope(claimedEnterprise());
  }

  private Scope scope(@Nullable String enterprise) {
    RegionCode region = region();
    return new Scope(false, region == null ? null : region.value(), enterprise, organization());
  }

  private @Nullable String claimedEnterprise() {
    return scope(ScopeKind.ENTERPRISE);
  }

  /**
   * The territory that a query is about: the one asked for, or the caller's own.
   *
   * @throws ProblemException when the region lies outside the caller's scope (403)
   */
  public RegionCode regionWithin(@Nullable RegionCode requested) {
    RegionCode own = region();
    if (own == null) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "region", "");
    }
    if (requested == null) {
      return own;
    }
    RegionCode asked = regions.require(requested).code();
    if (!own.contains(asked)) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "region", asked.value(), own.value());
    }
    return asked;
  }

  private @Nullable String scope(ScopeKind kind) {
    Capacity capacity = capacity();
    return capacity == null || capacity.kind() != kind ? null : capacity.scope();
  }
}
