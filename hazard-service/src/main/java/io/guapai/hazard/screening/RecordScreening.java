package io.guapai.hazard.screening;

import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.OwnSites;
import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;

/**
 * An enterprise records a screening of its own, also one that found nothing. There is one of each
 * kind a day, for each unit and for the enterprise itself.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE},
    en = "Record a screening of the own enterprise, also one that found nothing",
    zh = "登记隐患排查")
record RecordScreening(OwnSites sites, Filing filing, LateScreenings lateness, Sql sql)
    implements Opening<Screening, NewScreening> {

  @Override
  public Screening open(NewScreening said, Acting acting) {
    Days.requirePast("on", said.on(), acting.today());
    Site site = sites.of(acting.caller(), said.equipmentNo());
    requireFirst(site, said);
    Screening screening =
        new Screening(
            site,
            said,
            lateness.isLate(said.on(), acting.madeOn(), site.regionCode()),
            isDemonstration(site.enterpriseId()),
            acting.by());
    filing.add(screening);
    return screening;
  }

  /** Whoever records another of the enterprise waits, so that they do not pass each other. */
  private void requireFirst(Site site, NewScreening said) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "screenings of " + site.enterpriseId());
    sql.first(
            "select from screening where enterprise_id = ? and screened_on = ? and kind = ?"
                + " and equipment_no is not distinct from ?",
            row -> true,
            site.enterpriseId(),
            said.on(),
            said.kind(),
            said.equipmentNo())
        .ifPresent(
            first -> {
              throw new ProblemException(
                  HazardProblem.SCREENED_ALREADY, null, said.kind(), said.on().toString());
            });
  }

  private boolean isDemonstration(String enterpriseId) {
    return sql.first(
            "select coalesce((select demonstration from enterprise where id = ?),"
                + " (select bool_and(demonstration) from unit where enterprise_id = ?), false)",
            row -> row.getBoolean(1),
            enterpriseId,
            enterpriseId)
        .orElseThrow();
  }
}
