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
import java.time.LocalDate;
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

  /** That somebody operates a unit, or does so no more. */
  private record Duty(
      String employment,
      String unit,
      String project,
      String enterprise,
      String certificate,
      boolean atWork) {

    // Whoever is assigned has a valid certificate.
    static Duty of(OperatorAssigned told) {
      return new Duty(
          told.employmentId(),
          told.equipmentId(),
          told.project(),
          told.enterpriseId(),
          told.certificateId(),
          true);
    }

    static Duty of(OperatorReleased told) {
      return new Duty(
          told.employmentId(),
          told.equipmentId(),
          told.project(),
          told.enterpriseId(),
          told.certificateId(),
          false);
    }
  }

  /** How many work without a valid certificate, from when until when. */
  private record Finding(
      String id, String enterprise, int operators, LocalDate since, @Nullable LocalDate until) {

    static Finding of(OperatorsUncertified told) {
      return new Finding(
          told.findingId(), told.enterpriseId(), told.operators(), told.since(), null);
    }

    static Finding of(OperatorsUncertifiedCleared told) {
      return new Finding(
          told.findingId(), told.enterpriseId(), 0, told.clearedOn(), told.clearedOn());
    }
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(
            OperatorAssigned.class,
            OperatorAssigned::employmentId,
            events -> duties(events, Duty::of)),
        new Projection<>(
            OperatorReleased.class,
            OperatorReleased::employmentId,
            events -> duties(events, Duty::of)),
        new Projection<>(
            OperatorCertificateExpired.class,
            OperatorCertificateExpired::employmentId,
            this::expired),
        new Projection<>(
            OperatorsUncertified.class,
            OperatorsUncertified::findingId,
            events -> findings(events, Finding::of)),
        new Projection<>(
            OperatorsUncertifiedCleared.class,
            OperatorsUncertifiedCleared::findingId,
            events -> findings(events, Finding::of)));
  }

  private <T extends Fact> void duties(List<Received<T>> events, Function<T, Duty> duty) {
    sql.unnest(
        "insert into operator_duty (employment_id, equipment_id, project, enterprise_id,"
            + " certificate_id, at_work, sequence) select * from unnest(?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (employment_id, equipment_id, project) do update set"
            + " enterprise_id = excluded.enterprise_id, certificate_id = excluded.certificate_id,"
            + " at_work = excluded.at_work, sequence = excluded.sequence,"
            + " expired_on = case when not excluded.at_work then operator_duty.expired_on end"
            + " where operator_duty.sequence <= excluded.sequence",
        events,
        event -> {
          Duty of = duty.apply(event.data());
          return new Object[] {
            of.employment(),
            of.unit(),
            of.project(),
            of.enterprise(),
            of.certificate(),
            of.atWork(),
            event.header().sequence()
          };
        });
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

  private <T extends Fact> void findings(List<Received<T>> events, Function<T, Finding> finding) {
    sql.unnest(
        "insert into operator_finding (finding_id, enterprise_id, operators, since, cleared_on,"
            + " sequence) select * from unnest(?, ?, ?, ?, ?::date[], ?)"
            + " on conflict (finding_id) do update set enterprise_id = excluded.enterprise_id,"
            + " operators = excluded.operators, since = excluded.since,"
            + " cleared_on = excluded.cleared_on, sequence = excluded.sequence"
            + " where operator_finding.sequence <= excluded.sequence",
        events,
        event -> {
          Finding of = finding.apply(event.data());
          return new @Nullable Object[] {
            of.id(),
            of.enterprise(),
            of.operators(),
            of.since(),
            of.until(),
            event.header().sequence()
          };
        });
  }
}
