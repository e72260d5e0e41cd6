package io.guapai.equipment.statistics;

import io.guapai.equipment.Area;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Counts units and enterprises, as far as the caller's scope shows them. */
@ApplicationScoped
public class CountingEquipment {

  private final Sql sql;
  private final PlatformClock clock;

  public CountingEquipment(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The counts of a region now. All that is read lies in two indexes. */
  public Statistics of(RegionCode region) {
    Area area = Area.of(region);
    Instant now = clock.instant();
    return sql.first(
            "select (select count(*) from enterprise where region_code >= ? and region_code < ?),"
                + " count(*), count(*) filter (where use_state = 'IN_USE'),"
                + " count(*) filter (where use_state = 'SEALED'),"
                + " count(*) filter (where use_state = 'IN_USE' and next_inspection_date < ?)"
                + " from equipment where region_code >= ? and region_code < ?",
            row ->
                new Statistics(
                    region.value(),
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    now),
            area.from(),
            area.to(),
            clock.today(),
            area.from(),
            area.to())
        .orElseThrow();
  }
}
