package io.guapai.scoring.standing;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.contracts.inspection.ReportTakenBack;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the inspection service tells of units: fit or not, overdue or no longer overdue. */
@ApplicationScoped
class InspectionRows {

  private final Sql sql;
  private final Clock clock;

  InspectionRows(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(
            InspectionCompleted.class, InspectionCompleted::equipmentId, this::completed),
        new Projection<>(InspectionRevised.class, InspectionRevised::equipmentId, this::takenBack),
        new Projection<>(
            InspectionWithdrawn.class, InspectionWithdrawn::equipmentId, this::takenBack),
        new Projection<>(InspectionOverdue.class, InspectionOverdue::equipmentId, this::overdue),
        new Projection<>(
            InspectionOverdueCleared.class, InspectionOverdueCleared::equipmentId, this::cleared));
  }

  // An older inspection that is reported late changes nothing.
  private void completed(List<Received<InspectionCompleted>> events) {
    LocalDate today = LocalDate.now(clock);
    List<InspectionCompleted> inspections =
        events.stream().map(Received::data).filter(InspectionCompleted::decidesUse).toList();
    inspections.stream()
        .collect(Collectors.partitioningBy(inspection -> holds(inspection, today)))
        .forEach((holds, some) -> inspected(some, holds ? ", inspection_overdue_for = null" : ""));
  }

  private void inspected(List<InspectionCompleted> inspections, String endOfOverdue) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, inspected_on, inspection_fit)"
            + " select * from unnest(?, ?, ?, ?, ?) on conflict (equipment_id) do update set"
            + " inspected_on = excluded.inspected_on, inspection_fit = excluded.inspection_fit"
            + endOfOverdue
            + " where coalesce(unit.inspected_on, '-infinity') <= excluded.inspected_on",
        inspections,
        inspection ->
            new Object[] {
              inspection.equipmentId(),
              inspection.enterpriseId(),
              inspection.regionCode(),
              inspection.inspectedOn(),
              inspection.conclusion().fit()
            });
  }

  /** What the reports that are left say; whether the unit is overdue by them is told apart. */
  private void takenBack(List<? extends Received<? extends ReportTakenBack>> events) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, inspected_on, inspection_fit)"
            + " select * from unnest(?, ?, ?, ?::date[], ?::boolean[])"
            + " on conflict (equipment_id) do update set"
            + " inspected_on = excluded.inspected_on, inspection_fit = excluded.inspection_fit",
        events,
        event -> {
          ReportTakenBack report = event.data();
          Conclusion last = report.lastConclusion();
          return new @Nullable Object[] {
            report.equipmentId(),
            report.enterpriseId(),
            report.regionCode(),
            report.lastInspectedOn(),
            last == null ? null : last.fit()
          };
        });
  }

  private static boolean holds(InspectionCompleted inspection, LocalDate today) {
    LocalDate next = inspection.nextInspectionDate();
    return inspection.conclusion().fit() && next != null && !next.isBefore(today);
  }

  // A unit that changes hands is told on two keys, so only the sequence tells the older fact.
  private void overdue(List<Received<InspectionOverdue>> events) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, inspection_overdue_for,"
            + " overdue_sequence) select * from unnest(?, ?, ?, ?, ?)"
            + " on conflict (equipment_id) do update set"
            + " inspection_overdue_for = excluded.inspection_overdue_for,"
            + " overdue_sequence = excluded.overdue_sequence"
            + " where coalesce(unit.overdue_sequence, 0) <= excluded.overdue_sequence",
        events,
        event ->
            new Object[] {
              event.data().equipmentId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().dueDate(),
              event.header().sequence()
            });
  }

  private void cleared(List<Received<InspectionOverdueCleared>> events) {
    sql.unnest(
        "insert into unit (equipment_id, enterprise_id, region_code, overdue_sequence)"
            + " select * from unnest(?, ?, ?, ?) on conflict (equipment_id) do update set"
            + " inspection_overdue_for = null, overdue_sequence = excluded.overdue_sequence"
            + " where coalesce(unit.overdue_sequence, 0) <= excluded.overdue_sequence",
        events,
        event ->
            new Object[] {
              event.data().equipmentId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.header().sequence()
            });
  }
}
