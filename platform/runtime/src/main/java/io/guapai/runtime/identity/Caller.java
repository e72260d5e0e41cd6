package io.guapai.runtime.identity;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who asks: roles and scope as the bearer token states them. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;
  private final RegionTree regions;

  public Caller(SecurityIdentity identity, RegionTree regions) {
    this.identity = identity;
    this.regions = regions;
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

  /** The caller's territory; null when the caller has none. */
  public @Nullable RegionCode region() {
    String claim = Collections.disjoint(roles(), Role.TERRITORIAL) ? null : claim("region");
    if (claim == null) {
      return null;
    }
    try {
      return RegionCode.parse(claim);
    } catch (InvalidRegionCode e) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "region", claim);
    }
  }

  /** The enterprise that the caller acts for; null when none. */
  public @Nullable String enterprise() {
    return has(Role.ENTERPRISE) ? claim("enterprise") : null;
  }

  /** The institute or agency that the caller acts for; null when none. */
  public @Nullable String organization() {
    return has(Role.INSTITUTE) || has(Role.AGENCY) ? claim("organization") : null;
  }

  /** The person's name as the token says it (claim {@code name}); null when it says none. */
  public @Nullable String person() {
    String said = claim("name");
    return said == null ? null : said.replaceAll("\\p{Cntrl}", " ").strip();
  }

  /** The organization or enterprise that the caller acts for, or the territory of the authority. */
  public @Nullable String actsFor() {
    String party = organization() == null ? enterprise() : organization();
    RegionCode territory = party == null ? region() : null;
    return territory == null ? party : territory.value();
  }

  /** What the caller's connections may see. */
  public Scope scope() {
    RegionCode region = region();
    return new Scope(false, region == null ? null : region.value(), enterprise(), organization());
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

  private @Nullable String claim(String name) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      Object value = token.getClaim(name);
      return value == null || value.toString().isBlank() ? null : value.toString();
    }
    return null;
  }
}
