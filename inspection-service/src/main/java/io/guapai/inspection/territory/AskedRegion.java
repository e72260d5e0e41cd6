package io.guapai.inspection.territory;

import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * The region that a list is narrowed to. Officers stay within their territory; enterprises and
 * organizations have none, and find their own rows, and what is assigned to them, in any region.
 */
@ApplicationScoped
public class AskedRegion {

  private final Caller caller;
  private final RegionTree regions;
  private final EnterpriseAliases aliases;

  public AskedRegion(Caller caller, RegionTree regions, EnterpriseAliases aliases) {
    this.caller = caller;
    this.regions = regions;
    this.aliases = aliases;
  }

  /**
   * The rows of the caller's scope, within the region that he asks for, of one unit or one
   * enterprise.
   *
   * @param equipmentNo null for all units
   * @param enterprise null for all enterprises
   */
  public Conditions within(
      Columns columns,
      @Nullable RegionCode asked,
      @Nullable String equipmentNo,
      @Nullable String enterprise) {
    return within(columns, asked)
        .and("equipment_no = ?", equipmentNo == null ? null : Typed.name(equipmentNo))
        .and(
            "enterprise_id = ?",
            enterprise == null ? null : aliases.current(Typed.number(enterprise)));
  }

  private Conditions within(Columns columns, @Nullable RegionCode asked) {
    if (caller.region() != null) {
      return Conditions.within(ListScope.in(caller.regionWithin(asked)), columns);
    }
    Conditions own = Conditions.within(ListScope.own(caller), columns);
    return asked == null
        ? own
        : own.and(Conditions.territory(columns.region(), regions.require(asked).code()));
  }
}
