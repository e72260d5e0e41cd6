package io.guapai.inspection.postponement;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A province decides that dates of a time hold longer in its territory or a part of it. */
@Singleton
@ActAt(
    by = {Role.PROVINCE},
    en = "Decide that dates of inspections hold longer in the own territory",
    zh = "决定检验延期")
record DecidePostponement(Filing filing, Sql sql)
    implements Opening<Postponement, NewPostponement> {

  @Override
  public Postponement open(NewPostponement asked, Acting acting) {
    RegionCode region = acting.caller().regionWithin(asked(asked.region()));
    Postponement postponement =
        new Postponement(asked, region.value(), acting.by(), acting.today());
    requireFree(region, asked.decisionNo());
    filing.add(postponement);
    return postponement;
  }

  private static @Nullable RegionCode asked(@Nullable String region) {
    return region == null || region.isEmpty() ? null : RegionCode.parse(region);
  }

  /** Decisions are few: one at a time, so that two do not overlook each other. */
  private void requireFree(RegionCode region, String decisionNo) {
    sql.query("select pg_advisory_xact_lock(hashtextextended('postponement', 0))", row -> true);
    sql.first(
            "select from postponement where region_code = ? and decision_no = ?",
            row -> true,
            region.value(),
            decisionNo)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  PostponementProblem.DECISION_NO_USED, "decisionNo", decisionNo, region.value());
            });
  }
}
