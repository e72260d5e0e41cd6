package io.guapai.scoring.standing;

import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the hazard service tells of hazards and accidents. */
@ApplicationScoped
class HazardRows {

  private final Sql sql;
  private final Clock clock;

  HazardRows(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(HazardReported.class, HazardReported::hazardId, this::reported),
        new Projection<>(HazardGraded.class, HazardGraded::hazardId, this::graded),
        new Projection<>(HazardPlanned.class, HazardPlanned::hazardId, this::planned),
        new Projection<>(HazardOrdered.class, HazardOrdered::hazardId, this::ordered),
        new Projection<>(HazardOverdue.class, HazardOverdue::hazardId, this::overdue),
        new Projection<>(HazardClosed.class, HazardClosed::hazardId, this::closed),
        new Projection<>(HazardMerged.class, HazardMerged::hazardId, this::merged),
        new Projection<>(HazardTransferred.class, HazardTransferred::hazardId, this::transferred),
        new Projection<>(AccidentRecorded.class, AccidentRecorded::accidentId, this::accidents));
  }

  private void reported(List<Received<HazardReported>> events) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, equipment_id, code,"
            + " reported_on) values (?, ?, ?, ?, ?, ?, ?) on conflict (hazard_id) do update set"
            + " hazard_no = excluded.hazard_no, equipment_id = excluded.equipment_id,"
            + " code = excluded.code, reported_on = excluded.reported_on",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().equipmentId(),
              event.data().code(),
              day(event.data().reportedAt())
            });
  }

  private void graded(List<Received<HazardGraded>> events) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, equipment_id, code,"
            + " grade, due_date) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (hazard_id) do update set"
            + " hazard_no = excluded.hazard_no, equipment_id = excluded.equipment_id,"
            + " code = excluded.code, grade = excluded.grade,"
            + " due_date = coalesce(excluded.due_date, hazard.due_date)",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().equipmentId(),
              event.data().code(),
              event.data().grade(),
              event.data().dueDate()
            });
  }

  private void planned(List<Received<HazardPlanned>> events) {
    sql.batch(
        "insert into hazard (hazard_id, enterprise_id, region_code, due_date) values (?, ?, ?, ?)"
            + " on conflict (hazard_id) do update set due_date = excluded.due_date",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().dueDate()
            });
  }

  /** An order may bring the deadline forward; it never puts it off. */
  private void ordered(List<Received<HazardOrdered>> events) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, due_date)"
            + " values (?, ?, ?, ?, ?) on conflict (hazard_id) do update set"
            + " hazard_no = excluded.hazard_no,"
            + " due_date = least(hazard.due_date, excluded.due_date)",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().deadline()
            });
  }

  private void overdue(List<Received<HazardOverdue>> events) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, grade, overdue_for)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (hazard_id) do update set"
            + " hazard_no = excluded.hazard_no, grade = excluded.grade,"
            + " overdue_for = excluded.overdue_for",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().grade(),
              event.data().dueDate()
            });
  }

  private void closed(List<Received<HazardClosed>> events) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, code, grade,"
            + " due_date, closed_on) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (hazard_id) do update set"
            + " hazard_no = excluded.hazard_no, code = excluded.code, grade = excluded.grade,"
            + " due_date = coalesce(excluded.due_date, hazard.due_date),"
            + " closed_on = excluded.closed_on",
        events,
        event ->
            new Object[] {
              event.data().hazardId(),
              event.data().hazardNo(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().code(),
              event.data().grade(),
              event.data().dueDate(),
              day(event.data().closedAt())
            });
  }

  private void merged(List<Received<HazardMerged>> events) {
    endedWithoutMerit(
        events.stream()
            .map(Received::data)
            .map(
                fact ->
                    new Ended(
                        fact.hazardId(),
                        fact.hazardNo(),
                        fact.enterpriseId(),
                        fact.regionCode(),
                        day(fact.mergedAt())))
            .toList());
  }

  private void transferred(List<Received<HazardTransferred>> events) {
    endedWithoutMerit(
        events.stream()
            .map(Received::data)
            .map(
                fact ->
                    new Ended(
                        fact.hazardId(),
                        fact.hazardNo(),
                        fact.enterpriseId(),
                        fact.regionCode(),
                        day(fact.transferredAt())))
            .toList());
  }

  private record Ended(
      String id, String no, String enterpriseId, String regionCode, LocalDate on) {}

  private void endedWithoutMerit(List<Ended> hazards) {
    sql.batch(
        "insert into hazard (hazard_id, hazard_no, enterprise_id, region_code, closed_on,"
            + " ended_without_merit) values (?, ?, ?, ?, ?, true)"
            + " on conflict (hazard_id) do update set hazard_no = excluded.hazard_no,"
            + " closed_on = excluded.closed_on, ended_without_merit = true",
        hazards,
        hazard ->
            new Object[] {
              hazard.id(), hazard.no(), hazard.enterpriseId(), hazard.regionCode(), hazard.on()
            });
  }

  private void accidents(List<Received<AccidentRecorded>> events) {
    sql.batch(
        "insert into accident (accident_id, enterprise_id, region_code, occurred_on)"
            + " values (?, ?, ?, ?) on conflict (accident_id) do update set"
            + " occurred_on = excluded.occurred_on",
        events,
        event ->
            new Object[] {
              event.data().accidentId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().occurredOn()
            });
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
