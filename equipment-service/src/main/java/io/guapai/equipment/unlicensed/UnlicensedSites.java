package io.guapai.equipment.unlicensed;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places on file, as far as the caller may see them, and the term within which one settles. */
@ApplicationScoped
class UnlicensedSites implements PanacheRepositoryBase<UnlicensedSite, UUID> {

  private static final String RULE = "SETTLE";
  private static final RuleKind<Term> RULES =
      RuleKind.lasting("UNLICENSED_SITE", Term.class, RULE).inTerritories();

  private final Shelf shelf;

  UnlicensedSites(Shelf shelf) {
    this.shelf = shelf;
  }

  /** A place is identified or banned within so many days. */
  record Term(@Min(1) @Max(1000) int days) {}

  @Produces
  @Singleton
  static RuleKind<Term> term() {
    return RULES;
  }

  /** Last day on which one that was found today should be settled. */
  LocalDate due(RegionCode region, LocalDate today) {
    return today.plusDays(shelf.rules(RULES).require(RULE, today, region).says().days());
  }

  /** The places of a territory, found last first. */
  List<UnlicensedSite> find(
      ListScope scope, @Nullable SiteState state, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode"))
            .and("state = ?", state)
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }
}
