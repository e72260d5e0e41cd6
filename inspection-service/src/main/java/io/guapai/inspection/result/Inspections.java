package io.guapai.inspection.result;

import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.party.Given;
import io.guapai.inspection.clock.Decisions;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The recorded inspections. */
@ApplicationScoped
class Inspections {

  static final Columns OWNED =
      Columns.of("region_code", "enterprise_id", "institute")
          .or(
              Assigned.file("equipment_id", "text", Given.EQUIPMENT),
              Assigned.file("enterprise_id", "text", Given.ENTERPRISE));

  /** Clocks that bind no date of inspection. */
  private static final List<String> UNBINDING =
      Examinations.all().stream()
          .filter(each -> !each.decidesUse())
          .map(Examination::clock)
          .filter(Objects::nonNull)
          .map(InspectionClock::name)
          .toList();

  private static final String INSERT =
      "insert into inspection (%s) select %s from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
              .formatted(
                  Inspection.COLUMNS, Inspection.COLUMNS.replace(" findings", " findings::text[]"))
          + " ?::date[], ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::int[],"
          + " ?::int[], ?, ?) as told (%s)".formatted(Inspection.COLUMNS);

  private final EntityManager entities;
  private final Sql sql;
  private final Parties parties;

  Inspections(EntityManager entities, Sql sql, Parties parties) {
    this.entities = entities;
    this.sql = sql;
    this.parties = parties;
  }

  /**
   * The inspections recorded under these reports. Whoever records the same report at the same time
   * waits here until this transaction ends.
   */
  Map<Report.Key, Inspection> claim(Collection<Report.Key> keys) {
    List<String> institutes = keys.stream().map(Report.Key::institute).toList();
    List<String> numbers = keys.stream().map(Report.Key::reportNo).toList();
    sql.query(
        "select pg_advisory_xact_lock(lock) from (select distinct"
            + " hashtextextended(institute || chr(31) || report_no, 0) as lock"
            + " from unnest(?, ?) as asked (institute, report_no) order by lock) locks",
        row -> true,
        institutes,
        numbers);
    Map<Report.Key, Inspection> known = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select inspection.* from inspection join unnest(?1, ?2)"
                    + " as asked (institute, report_no) using (institute, report_no)",
                Inspection.class)
            .setParameter(1, institutes.toArray(new String[0]))
            .setParameter(2, numbers.toArray(new String[0]))
            .getResultList()) {
      Inspection inspection = (Inspection) row;
      known.put(inspection.key(), inspection);
    }
    return known;
  }

  /** What the reports on file say of the clocks of units that bind their use. */
  Clocks clocks(Collection<Subject> units, Decisions decisions) {
    Map<String, Subject> known = new HashMap<>();
    units.forEach(unit -> known.put(unit.equipmentId(), unit));
    return new Clocks(
        sql
            .query(
                "select distinct on (equipment_id, clock, inspected_on) equipment_id, clock,"
                    + " inspected_on, next_inspection_date from inspection"
                    + " where equipment_id = any(?) and counted and clock <> all(?)"
                    + " order by equipment_id, clock, inspected_on, recorded_at desc",
                row ->
                    new Clocks.Run(
                        row.getString(1),
                        InspectionClock.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                known.keySet(),
                UNBINDING)
            .stream()
            .map(run -> run.moved(decisions, Objects.requireNonNull(known.get(run.equipmentId()))))
            .toList());
  }

  void add(Collection<Inspection> inspections) {
    sql.unnest(INSERT, inspections, Inspection::row);
  }

  Optional<Inspection> find(UUID id) {
    return Optional.ofNullable(entities.find(Inspection.class, id));
  }

  /** One page, newest first. */
  Page<InspectionView> page(Conditions owned, @Nullable UUID before, int size) {
    List<Inspection> rows =
        owned
            .and("id < ?", before)
            .of(entities, Inspection.class, "inspection", "id desc", size + 1);
    Map<String, String> names =
        parties.names(rows.stream().map(Inspection::institute).distinct().toList());
    return Page.of(rows.stream().map(row -> row.view(names)).toList(), size, InspectionView::id);
  }
}
