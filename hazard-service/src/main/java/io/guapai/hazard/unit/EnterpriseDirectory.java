package io.guapai.hazard.unit;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The enterprises as the register tells of them. */
@ApplicationScoped
public class EnterpriseDirectory {

  private final Sql sql;
  private final PlatformClock clock;

  public EnterpriseDirectory(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps what is said last of each enterprise, and from when on. */
  public void project(Collection<Enterprise> enterprises) {
    Map<String, Enterprise> last = new TreeMap<>();
    enterprises.forEach(enterprise -> last.put(enterprise.id(), enterprise));
    sql.unnest(
        "with told as (select * from unnest(?, ?, ?, ?, ?, ?::timestamptz[])"
            + " as told (id, name, region_code, industry, demonstration, since)), changed as ("
            + "insert into enterprise as known (id, name, region_code, industry, demonstration)"
            + " select id, name, region_code, industry, demonstration from told"
            + " on conflict (id) do update set"
            + " name = excluded.name, region_code = excluded.region_code,"
            + " industry = excluded.industry, demonstration = excluded.demonstration"
            + " where (known.name, known.region_code, known.industry, known.demonstration) is"
            + " distinct from (excluded.name, excluded.region_code, excluded.industry,"
            + " excluded.demonstration) returning id)"
            + " insert into enterprise_past (enterprise_id, region_code, industry, since)"
            + " select id, region_code, industry, since from told join changed using (id)",
        last.values(),
        enterprise ->
            new @Nullable Object[] {
              enterprise.id(),
              enterprise.name(),
              enterprise.regionCode(),
              enterprise.industry(),
              enterprise.demonstration(),
              clock.instant()
            });
  }

  /** What the register calls an enterprise, whatever its territory; its id when it does not say. */
  public String name(String enterpriseId) {
    return sql.first(
            "select coalesce(enterprise_name(?), ?)",
            row -> row.getString(1),
            enterpriseId,
            enterpriseId)
        .orElse(enterpriseId);
  }

  /** Where an enterprise is registered, or has a unit; empty when nothing is known of it. */
  public Optional<String> region(String enterpriseId) {
    return sql.first(
        "select region_code, 1 as rank from enterprise where id = ?"
            + " union all (select min(region_code), 2 from unit where enterprise_id = ?"
            + " having count(*) > 0) order by rank limit 1",
        row -> row.getString(1),
        enterpriseId,
        enterpriseId);
  }
}
