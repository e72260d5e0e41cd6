package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The licences on file, as far as the caller may see them. */
@ApplicationScoped
class Licences implements PanacheRepositoryBase<Licence, UUID> {

  private final Sql sql;

  Licences(Sql sql) {
    this.sql = sql;
  }

  @Produces
  @Singleton
  static EnterpriseRecords ofEnterprises() {
    return new EnterpriseRecords(LicenceDocket.KIND, "licence");
  }

  /** Which licences a list shows; a null asks for nothing in particular. */
  record Filter(
      ListScope scope,
      @Nullable LicenceKind kind,
      @Nullable LicenceState state,
      @Nullable LocalDate expiringBy,
      @Nullable String numberKey) {}

  /** Those that fit, entered last first, from before one of them. */
  List<Licence> find(Filter filter, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(filter.scope(), Columns.of("regionCode", "enterpriseId"))
            .and("kind = ?", filter.kind())
            .and("state = ?", filter.state())
            .and("validUntil <= ?", filter.expiringBy())
            .and("licenceKey = ?", filter.numberKey())
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  /**
   * Refuses a number that a licence goes by, however it is typed. Whoever enters it at the same
   * time waits until this transaction ends.
   *
   * @throws ProblemException visible or not (409)
   */
  void requireFree(String number) {
    String key = Typed.key(number);
    boolean taken =
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null,"
                    + " guapai_licence_known(?)",
                row -> row.getBoolean(2),
                "licence\n" + key,
                key)
            .orElseThrow();
    if (taken) {
      throw new ProblemException(EquipmentProblem.LICENCE_NUMBER_TAKEN, "licenceNo", number);
    }
  }
}
