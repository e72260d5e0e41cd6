package io.guapai.hazard.statistics;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The divisions that occur on file, and where each belongs on a day. A record keeps the code it was
 * made under, and a hazard that moved has left others; from the day on which a code was abolished
 * what has it counts under its successor.
 */
@ApplicationScoped
class Divisions {

  /** Steps from each code to the next along the index, however many rows have the same. */
  private static final String DISTINCT =
      "(with recursive step (code) as ("
          + "(select region_code from %1$s order by region_code using ~<~ limit 1)"
          + " union all select (select t.region_code from %1$s t where t.region_code ~>~ step.code"
          + " order by t.region_code using ~<~ limit 1) from step where step.code is not null)"
          + " select code from step where code is not null)";

  private static final String ON_FILE =
      String.join(
          " union ",
          List.of(
              DISTINCT.formatted("hazard"),
              "select unnest(former_regions) from hazard where former_regions <> '{}'",
              DISTINCT.formatted("screening"),
              DISTINCT.formatted("enterprise_past")));

  private final Sql sql;
  private final RegionTree regions;

  Divisions(Sql sql, RegionTree regions) {
    this.sql = sql;
    this.regions = regions;
  }

  /**
   * The divisions on file that belong to a region on a day, and for each the region directly below
   * it, or the region itself for what is known no closer.
   */
  Map<String, String> within(RegionCode region, LocalDate day) {
    Map<String, String> places = new HashMap<>();
    for (String code : sql.query(ON_FILE, row -> row.getString(1))) {
      RegionCode inForce = inForce(RegionCode.parse(code), day);
      if (inForce != null && region.contains(inForce)) {
        places.put(code, below(region, inForce).value());
      }
    }
    return places;
  }

  /** The region that a code means on a day; null when no part of it was ever known. */
  @Nullable RegionCode inForce(RegionCode code, LocalDate day) {
    Region region = known(code);
    while (region != null && region.successor() != null && !region.validOn(day)) {
      region = regions.require(region.successor());
    }
    return region == null ? null : region.code();
  }

  /** A township of an abolished county has a code that nobody kept: the county answers for it. */
  private @Nullable Region known(RegionCode code) {
    Optional<RegionCode> asked = Optional.of(code);
    while (asked.isPresent()) {
      Optional<Region> region = regions.find(asked.get());
      if (region.isPresent()) {
        return region.get();
      }
      asked = asked.get().parent();
    }
    return null;
  }

  private static RegionCode below(RegionCode region, RegionCode inside) {
    RegionCode below = inside;
    while (!below.equals(region)) {
      RegionCode parent = below.parent().orElse(region);
      if (parent.equals(region)) {
        return below;
      }
      below = parent;
    }
    return below;
  }
}
