package io.guapai.notification.subject;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.guapai.contracts.equipment.EnterpriseEntry;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers names and numbers that later events leave out. */
@ApplicationScoped
public class Subjects {

  private final Sql sql;

  public Subjects(Sql sql) {
    this.sql = sql;
  }

  /** Remembers enterprises; the newest name counts. */
  public void registered(List<? extends Received<?>> events) {
    // One statement touches a row once: of several facts of one enterprise the last counts.
    Map<String, EnterpriseEntry> latest = new TreeMap<>();
    events.stream()
        .map(event -> (EnterpriseEntry) event.data())
        .forEach(fact -> latest.put(fact.enterpriseId(), fact));
    Collection<EnterpriseEntry> facts = latest.values();
    sql.update(
        "insert into known_enterprise as known (id, name, region_code, demonstration)"
            + " select * from unnest(?, ?, ?, ?)"
            + " on conflict (id) do update set name = excluded.name,"
            + " region_code = excluded.region_code, demonstration = excluded.demonstration"
            + " where (known.name, known.region_code, known.demonstration)"
            + " <> (excluded.name, excluded.region_code, excluded.demonstration)",
        column(facts, EnterpriseEntry::enterpriseId),
        column(facts, EnterpriseEntry::name),
        column(facts, EnterpriseEntry::regionCode),
        column(facts, EnterpriseEntry::demonstration));
  }

  /** Remembers hazards. */
  public void reported(List<Received<HazardReported>> events) {
    remember(
        events.stream()
            .map(Received::data)
            .map(
                fact ->
                    new Known(
                        fact.hazardId(),
                        fact.hazardNo(),
                        fact.enterpriseId(),
                        fact.regionCode(),
                        fact.equipmentNo(),
                        fact.demonstration()))
            .toList());
  }

  /**
   * Remembers hazards of a former register, so that what happens to them from now on can be told.
   * Nobody is told of their past.
   */
  public void broughtIn(List<Received<HazardBroughtIn>> events) {
    remember(
        events.stream()
            .map(Received::data)
            .map(
                fact ->
                    new Known(
                        fact.hazardId(),
                        fact.hazardNo(),
                        fact.enterpriseId(),
                        fact.regionCode(),
                        fact.equipmentNo(),
                        fact.demonstration()))
            .toList());
  }

  private record Known(
      String id,
      String hazardNo,
      String enterpriseId,
      String regionCode,
      @Nullable String equipmentNo,
      boolean demonstration) {}

  private void remember(List<Known> hazards) {
    sql.update(
        "insert into known_hazard"
            + " (id, hazard_no, enterprise_id, region_code, equipment_no, demonstration)"
            + " select * from unnest(?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
        column(hazards, Known::id),
        column(hazards, Known::hazardNo),
        column(hazards, Known::enterpriseId),
        column(hazards, Known::regionCode),
        column(hazards, Known::equipmentNo),
        column(hazards, Known::demonstration));
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

  private static <F, T> List<@Nullable T> column(
      Collection<F> facts, Function<F, @Nullable T> part) {
    List<@Nullable T> column = new ArrayList<>(facts.size());
    facts.forEach(fact -> column.add(part.apply(fact)));
    return column;
  }
}
