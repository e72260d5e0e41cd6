package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells of operators (作业人员): who is assigned to a unit, whose certificate ended,
 * and from when until when somebody was at work without a valid one.
 */
@ApplicationScoped
class OperatorRows {

  private final Sql sql;

  OperatorRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(OperatorAssigned.class, OperatorAssigned::employmentId, this::assigned),
        new Projection<>(OperatorReleased.class, OperatorReleased::employmentId, this::released),
        new Projection<>(
            OperatorCertificateExpired.class,
            OperatorCertificateExpired::employmentId,
            this::expired),
        new Projection<>(
            OperatorsUncertified.class, OperatorsUncertified::findingId, this::uncertified),
        new Projection<>(
            OperatorsUncertifiedCleared.class,
            OperatorsUncertifiedCleared::findingId,
            this::cleared));
  }

  // Whoever is assigned has a valid certificate.
  private void assigned(List<Received<OperatorAssigned>> events) {
    duties(
        events,
        event ->
            new Object[] {
              event.data().employmentId(),
              event.data().equipmentId(),
              event.data().project(),
              event.data().enterpriseId(),
              event.data().certificateId(),
              true,
              event.header().sequence()
            });
  }

  private void released(List<Received<OperatorReleased>> events) {
    duties(
        events,
        event ->
            new Object[] {
              event.data().employmentId(),
              event.data().equipmentId(),
              event.data().project(),
              event.data().enterpriseId(),
              event.data().certificateId(),
              false,
              event.header().sequence()
            });
  }

  private <T extends Fact> void duties(
      List<Received<T>> events, Function<Received<T>, Object[]> row) {
    sql.unnest(
        "insert into operator_duty (employment_id, equipment_id, project, enterprise_id,"
            + " certificate_id, at_work, sequence) select * from unnest(?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (employment_id, equipment_id, project) do update set"
            + " enterprise_id = excluded.enterprise_id, certificate_id = excluded.certificate_id,"
            + " at_work = excluded.at_work, sequence = excluded.sequence,"
            + " expired_on = case when not excluded.at_work then operator_duty.expired_on end"
            + " where operator_duty.sequence <= excluded.sequence",
        events,
        row);
  }

  private void expired(List<Received<OperatorCertificateExpired>> events) {
    sql.unnest(
        "update operator_duty set expired_on = told.day, sequence = told.sequence"
            + " from unnest(?, ?, ?, ?) as told (employment, project, day, sequence)"
            + " where operator_duty.employment_id = told.employment"
            + " and operator_duty.project = told.project"
            + " and operator_duty.sequence <= told.sequence",
        events,
        event ->
            new Object[] {
              event.data().employmentId(),
              event.data().project(),
              event.data().validUntil(),
              event.header().sequence()
            });
  }

  private void uncertified(List<Received<OperatorsUncertified>> events) {
    findings(
        events,
        event ->
            new @Nullable Object[] {
              event.data().findingId(),
              event.data().enterpriseId(),
              event.data().operators(),
              event.data().since(),
              null,
              event.header().sequence()
            });
  }

  private void cleared(List<Received<OperatorsUncertifiedCleared>> events) {
    findings(
        events,
        event ->
            new Object[] {
              event.data().findingId(),
              event.data().enterpriseId(),
              0,
              event.data().clearedOn(),
              event.data().clearedOn(),
              event.header().sequence()
            });
  }

  private <T extends Fact> void findings(
      List<Received<T>> events, Function<Received<T>, @Nullable Object[]> row) {
    sql.unnest(
        "insert into operator_finding (finding_id, enterprise_id, operators, since, cleared_on,"
            + " sequence) select * from unnest(?, ?, ?, ?, ?::date[], ?)"
            + " on conflict (finding_id) do update set enterprise_id = excluded.enterprise_id,"
            + " operators = excluded.operators, since = excluded.since,"
            + " cleared_on = excluded.cleared_on, sequence = excluded.sequence"
            + " where operator_finding.sequence <= excluded.sequence",
        events,
        row);
  }
}
