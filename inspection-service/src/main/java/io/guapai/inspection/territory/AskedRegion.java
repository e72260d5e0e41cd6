package io.guapai.inspection.territory;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * The region that a list is narrowed to. Officers stay within their territory; enterprises and
 * institutes have none, and row-level security shows them their own rows of any region.
 */
@ApplicationScoped
public class AskedRegion {

  private final Caller caller;
  private final RegionTree regions;

  public AskedRegion(Caller caller, RegionTree regions) {
    this.caller = caller;
    this.regions = regions;
  }

  /** Leading digits of the division codes asked for; empty for any. */
  public String prefix(@Nullable RegionCode asked) {
    if (caller.region() != null) {
      return caller.regionWithin(asked).value();
    }
    return asked == null ? "" : regions.require(asked).code().value();
  }
}
