package io.guapai.equipment.permit;

import io.guapai.contracts.LicenceKind;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices on permits, as far as the caller may see them, and the term of the county. */
@ApplicationScoped
class PermitNotices implements PanacheRepositoryBase<PermitNotice, UUID> {

  private static final String RULE = "FOLLOW_UP";
  private static final RuleKind<Term> RULES =
      RuleKind.lasting("PERMIT_NOTICE", Term.class, RULE).inTerritories();

  private final Shelf shelf;

  PermitNotices(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The county is done with a notice within so many days. */
  record Term(@Min(1) @Max(1000) int days) {}

  @Produces
  @Singleton
  static RuleKind<Term> term() {
    return RULES;
  }

  /** Last day on which the county should be done with one that came today. */
  LocalDate due(RegionCode region, LocalDate today) {
    return today.plusDays(shelf.rules(RULES).require(RULE, today, region).says().days());
  }

  /** The notice about a firm, by its credit code; there is one at most. */
  Optional<PermitNotice> about(String creditCode) {
    return find("enterpriseId", creditCode).firstResultOptional();
  }

  /** The notices of a territory, those that came last first. */
  List<PermitNotice> find(
      ListScope scope,
      @Nullable LicenceKind permit,
      @Nullable Boolean open,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode", "enterpriseId"))
            .and("array_contains(permits, ?)", permit == null ? null : permit.name())
            .and("id < ?", before);
    if (open != null) {
      fit.and(open ? "outcome is null" : "outcome is not null");
    }
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }
}
