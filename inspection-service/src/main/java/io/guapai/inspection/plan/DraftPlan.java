package io.guapai.inspection.plan;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;

/** A city draws up its plan of routine checks for a year. */
@Singleton
@ActAt(
    by = {Role.CITY},
    en = "Draw up the city's plan of routine checks for a year",
    zh = "编制常规监督检查年度计划")
record DraftPlan(Filing filing, Sql sql) implements Opening<CheckPlan, NewCheckPlan> {

  private static final int CITY = 4;

  @Override
  public CheckPlan open(NewCheckPlan said, Acting acting) {
    String region = acting.caller().regionWithin(null).value();
    if (region.length() != CITY) {
      throw new ProblemException(PlanProblem.PLAN_OF_A_CITY, null, region);
    }
    int thisYear = acting.today().getYear();
    if (said.year() != thisYear && said.year() != thisYear + 1) {
      throw new ProblemException(
          PlanProblem.PLAN_YEAR,
          "year",
          said.year().toString(),
          String.valueOf(thisYear),
          String.valueOf(thisYear + 1));
    }
    requireFirst(region, said.year());
    CheckPlan plan = new CheckPlan(said, region, acting.by());
    filing.add(plan);
    return plan;
  }

  /** Whoever draws one up of the city waits, so that two do not overlook each other. */
  private void requireFirst(String region, int year) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "check plans of " + region);
    sql.first(
            "select from check_plan where region_code = ? and plan_year = ?",
            row -> true,
            region,
            year)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  PlanProblem.PLAN_ON_FILE, "year", region, String.valueOf(year));
            });
  }
}
