package io.guapai.inspection.roster;

import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register of who may be checked (检查对象名录库): enterprises that use special equipment. */
@ApplicationScoped
public class Enterprises {

  private final Sql sql;
  private final EnterpriseAliases aliases;

  Enterprises(Sql sql, EnterpriseAliases aliases) {
    this.sql = sql;
    this.aliases = aliases;
  }

  /** Keeps what is said last of each. */
  public void entered(List<? extends Received<?>> events) {
    Map<String, EnterpriseEntry> last = new LinkedHashMap<>();
    events.forEach(
        event -> {
          EnterpriseEntry entry = (EnterpriseEntry) event.data();
          last.put(entry.enterpriseId(), entry);
        });
    sql.unnest(
        "insert into check_enterprise (id, name, region_code, closed)"
            + " select * from unnest(?, ?, ?, ?) order by 1 on conflict (id) do update set"
            + " name = excluded.name, region_code = excluded.region_code,"
            + " closed = excluded.closed",
        last.values(),
        entry ->
            new Object[] {
              entry.enterpriseId(),
              entry.name(),
              entry.regionCode(),
              entry instanceof EnterpriseClosed
            });
  }

  /** Follows who is watched first (重点监控单位; 特种设备安全监督检查办法 §9). */
  public void monitored(List<Received<EnterpriseMonitored>> events) {
    Map<String, EnterpriseMonitored> last = new TreeMap<>();
    events.forEach(event -> last.put(event.data().enterpriseId(), event.data()));
    sql.unnest(
        "insert into check_enterprise (id, name, region_code, key_unit)"
            + " select id, id, region, watched from unnest(?, ?, ?) as told (id, region, watched)"
            + " on conflict (id) do update set key_unit = excluded.key_unit",
        last.values(),
        told ->
            new Object[] {
              told.enterpriseId(),
              told.regionCode(),
              told.keyMonitored() || !told.keyPlaces().isEmpty() || told.majorHazardSource()
            });
  }

  /** Follows the grades of scores. */
  public void scored(List<Received<EnterpriseScored>> events) {
    Map<String, EnterpriseScored> last = new TreeMap<>();
    events.forEach(event -> last.put(event.data().enterpriseId(), event.data()));
    sql.unnest(
        "insert into check_enterprise (id, name, region_code, grade)"
            + " select id, id, region, grade from unnest(?, ?, ?) as told (id, region, grade)"
            + " on conflict (id) do update set grade = excluded.grade",
        last.values(),
        told -> new Object[] {told.enterpriseId(), told.regionCode(), told.grade()});
  }

  /**
   * One within the caller's scope.
   *
   * @throws ProblemException when it is not on the register there (422)
   */
  public Enterprise require(String field, String typed) {
    String id = aliases.current(Typed.number(typed));
    return sql.first(
            "select id, name, region_code from check_enterprise where id = ? and not closed",
            row -> new Enterprise(row.getString(1), row.getString(2), row.getString(3)),
            id)
        .orElseThrow(() -> new ProblemException(RosterProblem.UNKNOWN_ENTERPRISE, field, typed));
  }
}
