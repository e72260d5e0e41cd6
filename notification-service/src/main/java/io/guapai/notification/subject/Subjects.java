package io.guapai.notification.subject;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers names and numbers that later events leave out. */
@ApplicationScoped
public class Subjects {

  private final Sql sql;

  public Subjects(Sql sql) {
    this.sql = sql;
  }

  /** Remembers enterprises; the newest name counts. */
  public void registered(List<Received<EnterpriseRegistered>> events) {
    sql.batch(
        "insert into known_enterprise (id, name, region_code, demonstration) values (?, ?, ?, ?)"
            + " on conflict (id) do update set name = excluded.name,"
            + " region_code = excluded.region_code, demonstration = excluded.demonstration",
        events,
        event ->
            new Object[] {
              event.data().enterpriseId(),
              event.data().name(),
              event.data().regionCode(),
              event.data().demonstration()
            });
  }

  /** Remembers hazards. */
  public void reported(List<Received<HazardReported>> events) {
    sql.batch(
        "insert into known_hazard"
            + " (id, hazard_no, enterprise_id, region_code, equipment_no, demonstration)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().equipmentNo(),
              event.data().demonstration()
            });
  }

  /** The known ones among these enterprises, by id. */
  public Map<String, Enterprise> enterprises(Collection<String> ids) {
    return sql
        .query(
            "select id, name, demonstration from known_enterprise where id = any(?)",
            row -> new Enterprise(row.getString(1), row.getString(2), row.getBoolean(3)),
            ids)
        .stream()
        .collect(toUnmodifiableMap(Enterprise::id, Function.identity()));
  }

  /** The known ones among these hazards, by id. */
  public Map<String, Hazard> hazards(Collection<String> ids) {
    return sql
        .query(
            "select id, hazard_no, equipment_no, demonstration from known_hazard where id = any(?)",
            row ->
                new Hazard(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
            ids)
        .stream()
        .collect(toUnmodifiableMap(Hazard::id, Function.identity()));
  }
}
