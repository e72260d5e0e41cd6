package io.guapai.scoring.standing;

import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What the hazard service tells of accidents: what happened when and how grave it is, how it was
 * reported, and who answers for it. Of two grades the one of the newer fact counts.
 */
@ApplicationScoped
class AccidentRows {

  private static final String GRADED =
      " on conflict (accident_id) do update set occurred_on = coalesce(excluded.occurred_on,"
          + " accident.occurred_on), grade = excluded.grade, sequence = excluded.sequence"
          + " where accident.sequence <= excluded.sequence";

  private final Sql sql;

  AccidentRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(AccidentRecorded.class, AccidentRecorded::accidentId, this::recorded),
        new Projection<>(
            AccidentSupplemented.class, AccidentSupplemented::accidentId, this::supplemented),
        new Projection<>(
            AccidentMisreported.class, AccidentMisreported::accidentId, this::misreported),
        new Projection<>(AccidentClosed.class, AccidentClosed::accidentId, this::closed));
  }

  private void recorded(List<Received<AccidentRecorded>> events) {
    sql.unnest(
        "insert into accident (accident_id, enterprise_id, region_code, occurred_on, grade,"
            + " sequence) select * from unnest(?, ?, ?, ?, ?, ?)"
            + GRADED,
        events,
        event ->
            new Object[] {
              event.data().accidentId(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.data().occurredOn(),
              event.data().grade(),
              event.header().sequence()
            });
  }

  private void supplemented(List<Received<AccidentSupplemented>> events) {
    sql.unnest(
        "update accident set grade = told.grade, sequence = told.sequence"
            + " from unnest(?, ?, ?) as told (id, grade, sequence)"
            + " where accident.accident_id = told.id and accident.sequence <= told.sequence",
        events,
        event ->
            new Object[] {
              event.data().accidentId(), event.data().grade(), event.header().sequence()
            });
  }

  private void misreported(List<Received<AccidentMisreported>> events) {
    sql.unnest(
        "insert into accident_misreport (accident_id, fault, authority_region, enterprise_id,"
            + " region_code, established_at) select * from unnest(?, ?, ?::text[], ?, ?, ?)"
            + " on conflict do nothing",
        events,
        event ->
            new Object[] {
              event.data().accidentId(),
              event.data().fault(),
              event.data().authorityRegion(),
              event.data().enterpriseId(),
              event.data().regionCode(),
              event.header().time()
            });
  }

  private void closed(List<Received<AccidentClosed>> events) {
    sql.unnest(
        "update accident set grade = told.grade, enterprise_responsible = told.responsible,"
            + " rescue_failed = told.failed, sequence = told.sequence"
            + " from unnest(?, ?, ?, ?, ?) as told (id, grade, responsible, failed, sequence)"
            + " where accident.accident_id = told.id and accident.sequence <= told.sequence",
        events,
        event ->
            new Object[] {
              event.data().accidentId(),
              event.data().grade(),
              event.data().enterpriseResponsible(),
              event.data().rescueFailed(),
              event.header().sequence()
            });
  }
}
