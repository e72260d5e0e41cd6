package io.guapai.scoring.standing;

import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an enterprise besides its entry: its class, until when it is insured, and when
 * experts looked at it. Its row is there, for it was met before.
 */
@ApplicationScoped
class ClassRows {

  private final Sql sql;

  ClassRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(
            EnterpriseClassified.class, EnterpriseClassified::enterpriseId, this::classified),
        new Projection<>(EnterpriseInsured.class, EnterpriseInsured::enterpriseId, this::insured),
        new Projection<>(DiagnosisGiven.class, DiagnosisGiven::enterpriseId, this::diagnosed));
  }

  private void classified(List<Received<EnterpriseClassified>> events) {
    sql.unnest(
        "update enterprise set size_class = told.size, hazardous_chemicals = told.hazardous,"
            + " classified_sequence = told.sequence"
            + " from unnest(?, ?::text[], ?, ?) as told (id, size, hazardous, sequence)"
            + " where enterprise.id = told.id"
            + " and coalesce(enterprise.classified_sequence, 0) <= told.sequence",
        events,
        event ->
            new @Nullable Object[] {
              event.data().enterpriseId(),
              event.data().sizeClass(),
              event.data().hazardousChemicals(),
              event.header().sequence()
            });
  }

  private void diagnosed(List<Received<DiagnosisGiven>> events) {
    sql.unnest(
        "update enterprise set diagnosed_on = greatest(enterprise.diagnosed_on, told.day)"
            + " from unnest(?, ?) as told (id, day) where enterprise.id = told.id",
        events,
        event -> new Object[] {event.data().enterpriseId(), event.data().foundOn()});
  }

  private void insured(List<Received<EnterpriseInsured>> events) {
    sql.unnest(
        "update enterprise set insured_until = told.until, insured_sequence = told.sequence"
            + " from unnest(?, ?, ?) as told (id, until, sequence)"
            + " where enterprise.id = told.id"
            + " and coalesce(enterprise.insured_sequence, 0) <= told.sequence",
        events,
        event ->
            new Object[] {
              event.data().enterpriseId(), event.data().insuredUntil(), event.header().sequence()
            });
  }
}
