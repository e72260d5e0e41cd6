package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.EnterpriseRecords;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments on file, as far as the caller may see them. */
@ApplicationScoped
class SafetyAppointments implements PanacheRepositoryBase<SafetyAppointment, UUID> {

  private final Sql sql;

  SafetyAppointments(Sql sql) {
    this.sql = sql;
  }

  @Produces
  @Singleton
  static EnterpriseRecords ofEnterprises() {
    return new EnterpriseRecords(SafetyAppointmentDocket.KIND, "safety_appointment");
  }

  /** Those of a scope, made last first; of those in office when that is asked for. */
  List<SafetyAppointment> find(
      ListScope scope,
      @Nullable SafetyRole role,
      @Nullable Boolean inOffice,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode", "enterpriseId"))
            .and("role = ?", role)
            .and("id < ?", before);
    if (inOffice != null) {
      fit.and(inOffice ? "lastDay is null" : "lastDay is not null");
    }
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  /**
   * Refuses a second main person in charge, and the same person in the same post twice. Whoever
   * appoints in the same enterprise waits until this transaction ends.
   *
   * @throws ProblemException naming who is in office (409)
   */
  void requireFree(String enterprise, SafetyRole role, String name) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "safety posts of " + enterprise);
    String inOffice = "enterpriseId = ?1 and role = ?2 and lastDay is null";
    (role == SafetyRole.PRINCIPAL
            ? find(inOffice, enterprise, role)
            : find(inOffice + " and nameKey = ?3", enterprise, role, Typed.key(name)))
        .firstResultOptional()
        .ifPresent(
            known -> {
              throw new ProblemException(
                  EquipmentProblem.SAFETY_POST_TAKEN, "role", role, known.name());
            });
  }
}
