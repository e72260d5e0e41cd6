package io.guapai.runtime.identity;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The caller as the platform sees him.
 *
 * @param account the subject of the token
 * @param capacities what he may act in, the first unless a request chooses
 */
record MeView(String account, List<CapacityView> capacities) {

  /**
   * A capacity.
   *
   * @param name what the header chooses it by
   * @param scopeKind what its roles are held for
   * @param scope the territory's code, or the id of the enterprise or organization
   * @param place name of the territory; null for another scope
   * @param chosen whether this request is made in it
   */
  record CapacityView(
      String name,
      List<RoleView> roles,
      ScopeKind scopeKind,
      @Nullable String scope,
      @Nullable String place,
      boolean chosen) {}

  /** A role by its name in tokens and in both languages. */
  record RoleView(String role, String en, String zh) {}

  static MeView of(Caller caller, RegionTree regions) {
    Capacity chosen = caller.capacity();
    return new MeView(
        caller.name(),
        caller.capacities().all().stream()
            .map(
                capacity ->
                    new CapacityView(
                        capacity.name(),
                        capacity.roles().stream().sorted().map(MeView::role).toList(),
                        capacity.kind(),
                        capacity.scope(),
                        place(capacity, regions),
                        Objects.equals(capacity, chosen)))
            .toList());
  }

  private static RoleView role(KnownRole role) {
    return new RoleView(role.token(), role.english(), role.chinese());
  }

  private static @Nullable String place(Capacity capacity, RegionTree regions) {
    RegionCode territory = capacity.territory();
    return territory == null ? null : regions.find(territory).map(Region::name).orElse(null);
  }
}
