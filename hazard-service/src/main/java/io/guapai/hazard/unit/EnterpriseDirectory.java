package io.guapai.hazard.unit;

import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises as the register tells of them. Events about one that was unknown go on from here.
 */
@ApplicationScoped
public class EnterpriseDirectory {

  private static final String SELECT =
      "select id, name, region_code, industry, demonstration from enterprise where id = any(?)";

  private final Sql sql;
  private final PlatformClock clock;
  private final WaitingRoom waitingRoom;

  public EnterpriseDirectory(Sql sql, PlatformClock clock, WaitingRoom waitingRoom) {
    this.sql = sql;
    this.clock = clock;
    this.waitingRoom = waitingRoom;
  }

  /** Keeps what is said last of each enterprise, and from when on. */
  public void project(Collection<EnterpriseEntry> enterprises) {
    Map<String, EnterpriseEntry> last = new TreeMap<>();
    enterprises.forEach(enterprise -> last.put(enterprise.enterpriseId(), enterprise));
    sql.unnest(
        "with told as (select * from unnest(?, ?, ?, ?, ?, ?::date[], ?::timestamptz[])"
            + " as told (id, name, region_code, industry, demonstration, effective_on, since)),"
            + " changed as ("
            + "insert into enterprise as known (id, name, region_code, industry, demonstration)"
            + " select id, name, region_code, industry, demonstration from told"
            + " on conflict (id) do update set"
            + " name = excluded.name, region_code = excluded.region_code,"
            + " industry = excluded.industry, demonstration = excluded.demonstration"
            + " where (known.name, known.region_code, known.industry, known.demonstration) is"
            + " distinct from (excluded.name, excluded.region_code, excluded.industry,"
            + " excluded.demonstration) returning id)"
            + " insert into enterprise_past (enterprise_id, region_code, industry, effective_on,"
            + " since) select id, region_code, industry,"
            + " coalesce(effective_on, '-infinity'), since from told join changed using (id)",
        last.values(),
        enterprise ->
            new @Nullable Object[] {
              enterprise.enterpriseId(),
              enterprise.name(),
              enterprise.regionCode(),
              enterprise.industry(),
              enterprise.demonstration(),
              enterprise.effectiveOn(),
              clock.instant()
            });
    waitingRoom.release(last.keySet().stream().map(WaitingRoom::enterprise).toList());
  }

  /** The enterprises with these ids, as far as they are known and within the caller's scope. */
  public Map<String, Enterprise> byId(Collection<String> ids) {
    return found(SELECT, ids);
  }

  /**
   * Locks enterprises until the transaction ends, so that hazards of one open one after another,
   * and returns those known by their id.
   */
  public Map<String, Enterprise> lock(Collection<String> ids) {
    return found(SELECT + " order by id for update", ids);
  }

  private Map<String, Enterprise> found(String select, Collection<String> ids) {
    Map<String, Enterprise> found = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.query(select, EnterpriseDirectory::map, ids)
          .forEach(enterprise -> found.put(enterprise.enterpriseId(), enterprise));
    }
    return found;
  }

  private static Enterprise map(ResultSet row) throws SQLException {
    return new Enterprise(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5));
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
