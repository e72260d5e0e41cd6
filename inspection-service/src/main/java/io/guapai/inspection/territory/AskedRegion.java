package io.guapai.inspection.territory;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
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

  public AskedRegion(Caller caller, RegionTree regions) {
    this.caller = caller;
    this.regions = regions;
  }

  /** The rows of the caller's scope, within the region that he asks for. */
  public Conditions within(Columns columns, @Nullable RegionCode asked) {
    if (caller.region() != null) {
      return Conditions.within(ListScope.in(caller.regionWithin(asked)), columns);
    }
    Conditions own = Conditions.within(ListScope.own(caller), columns);
    return asked == null
        ? own
        : own.and(Conditions.territory(columns.region(), regions.require(asked).code()));
  }
}
