package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.VisitOutcome;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
          + " ?::int[], ?, ?, ?::uuid[], ?, ?, ?, ?::date[], ?, ?, ?, ?) as told (%s)"
              .formatted(Inspection.COLUMNS);

  private static final List<String> FIT =
      Arrays.stream(Conclusion.values()).filter(Conclusion::fit).map(Conclusion::name).toList();

  /** Two that stand and say of one examination of one day what cannot both be. */
  private static final String DISAGREE =
      "one.equipment_id = other.equipment_id and one.inspected_on = other.inspected_on"
          + " and one.id <> other.id and one.standing = 'STANDS' and other.standing = 'STANDS'"
          + " and one.kind = other.kind and one.visit = other.visit"
          + " and one.clock is not distinct from other.clock"
          + " and starts_with(one.conclusion, 'RECHECK') = starts_with(other.conclusion, 'RECHECK')"
          + " and ((one.conclusion = any(?)) <> (other.conclusion = any(?))"
          + " or one.safety_grade <> other.safety_grade)";

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
                    + " where equipment_id = any(?) and counted and standing = 'STANDS'"
                    + " and clock <> all(?)"
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

  /** Marks those of new inspections, and of others, that disagree on a day. */
  void dispute(Collection<Inspection> added) {
    Map<UUID, Inspection> fresh = new HashMap<>();
    added.forEach(each -> fresh.put(each.id(), each));
    sql
        .query(
            "update inspection set disputed = true where id in (select unnest(array[one.id,"
                + " other.id]) from inspection one join inspection other on "
                + DISAGREE
                + " where one.id = any(?::uuid[])) returning id",
            row -> row.getObject(1, UUID.class),
            FIT,
            FIT,
            fresh.keySet())
        .stream()
        .flatMap(id -> Stream.ofNullable(fresh.get(id)))
        .forEach(Inspection::dispute);
  }

  /** Keeps that a report counts no more; what it contradicted may stand alone now. */
  void takeBack(Inspection gone, String event) {
    sql.update(
        "update inspection set standing = ?, taken_back_on = ?, taken_back_by = ?,"
            + " taken_back_reason = ?, taken_back_event = ?, disputed = false where id = ?",
        gone.standing(),
        gone.takenBackOn(),
        gone.takenBackBy(),
        gone.takenBackReason(),
        event,
        gone.id());
    sql.update(
        "update inspection one set disputed = exists (select from inspection other where "
            + DISAGREE
            + ") where equipment_id = ? and inspected_on = ? and disputed",
        FIT,
        FIT,
        gone.equipmentId(),
        gone.inspectedOn());
  }

  /** What became of the dated findings of an inspection, by the later reports that stand. */
  List<OrderView> orders(Inspection inspection) {
    return Orders.of(
        inspection,
        inspection.datedFindings().isEmpty()
            ? List.of()
            : entities
                .createQuery(
                    "from Inspection where equipmentId = ?1 and institute = ?2"
                        + " and standing = io.guapai.inspection.result.Standing.STANDS"
                        + " and id > ?3 order by inspectedOn, id",
                    Inspection.class)
                .setParameter(1, inspection.equipmentId())
                .setParameter(2, inspection.institute())
                .setParameter(3, inspection.id())
                .getResultList());
  }

  Optional<Inspection> find(UUID id) {
    return Optional.ofNullable(entities.find(Inspection.class, id));
  }

  /** How many visits that stand ended with what, of those that a caller sees. */
  List<OutcomeCount> outcomes(Conditions owned, @Nullable LocalDate from, @Nullable LocalDate to) {
    Conditions fit =
        owned
            .and("standing = 'STANDS' and outcome is not null")
            .and("inspected_on >= ?", from)
            .and("inspected_on <= ?", to);
    return sql.query(
        "select outcome, count(*), count(distinct equipment_id) from inspection where "
            + fit.sql()
            + " group by outcome order by outcome",
        row ->
            new OutcomeCount(
                VisitOutcome.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)),
        fit.values());
  }

  /** One page, newest first. */
  Page<InspectionView> page(Conditions owned, @Nullable UUID before, int size) {
    List<Inspection> rows =
        owned
            .and("id < ?", before)
            .of(entities, Inspection.class, "inspection", "id desc", size + 1);
    Map<String, String> names =
        parties.names(rows.stream().map(Inspection::institute).distinct().toList());
    return Page.of(
        rows.stream().map(row -> row.view(names, null)).toList(), size, InspectionView::id);
  }
}
