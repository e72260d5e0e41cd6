package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The announced plans and campaigns that draws are for. */
@ApplicationScoped
class Purposes {

  private final Sql sql;

  Purposes(Sql sql) {
    this.sql = sql;
  }

  /**
   * What a draw is for.
   *
   * @param region territory that is drawn from
   * @throws ProblemException when it is for nothing that is announced there, for two things, or for
   *     more rounds than were planned (422)
   */
  Purpose require(NewDraw said, String region) {
    UUID plan = said.planId();
    UUID campaign = said.campaignId();
    if ((plan == null) == (campaign == null)) {
      throw new ProblemException(DrawProblem.DRAW_FOR_ONE, "planId");
    }
    return (plan == null ? campaign(campaign, region) : plan(plan, region, said.round()))
        .orElseThrow(
            () ->
                new ProblemException(
                    DrawProblem.DRAW_FOR_NONE,
                    plan == null ? "campaignId" : "planId",
                    plan == null ? campaign + "" : plan + "",
                    region));
  }

  private record Planned(Purpose purpose, int rounds) {}

  private Optional<Purpose> plan(UUID id, String region, int round) {
    return sql.first(
            "select title, coalesce(variety_prefix, ''), plan_year, rounds from check_plan"
                + " where id = ? and state = 'ANNOUNCED' and starts_with(?, region_code)",
            row ->
                new Planned(
                    new Purpose(
                        CheckKind.ROUTINE,
                        id,
                        null,
                        row.getString(1),
                        row.getString(2),
                        false,
                        row.getInt(3)),
                    row.getInt(4)),
            id,
            region)
        .map(
            planned -> {
              if (round > planned.rounds()) {
                throw new ProblemException(
                    DrawProblem.DRAW_ROUND,
                    "round",
                    String.valueOf(round),
                    String.valueOf(planned.rounds()));
              }
              return planned.purpose();
            });
  }

  private Optional<Purpose> campaign(UUID id, String region) {
    return sql.first(
        "select title, coalesce(variety_prefix, ''), key_units_only from campaign"
            + " where id = ? and state = 'ANNOUNCED' and starts_with(?, region_code)",
        row ->
            new Purpose(
                CheckKind.SPECIAL,
                null,
                id,
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                null),
        id,
        region);
  }
}
