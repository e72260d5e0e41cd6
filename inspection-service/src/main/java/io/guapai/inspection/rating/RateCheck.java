package io.guapai.inspection.rating;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The enterprise rates a check that was held there, once and within a term. */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE},
    en = "Rate a check or visit of the own enterprise",
    zh = "评价检查走访")
record RateCheck(Filing filing, Sql sql) implements Opening<Rating, NewRating> {

  private record Held(String enterprise, String region, RatedKind kind, LocalDate until) {}

  @Override
  public Rating open(NewRating said, Acting acting) {
    Held held =
        sql.first(
                "select enterprise_id, region_code, kind, rate_until from check_held"
                    + " where check_id = ? and enterprise_id = any(?) for update",
                row ->
                    new Held(
                        row.getString(1),
                        row.getString(2),
                        RatedKind.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class)),
                said.checkId(),
                acting.caller().enterprises())
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND, "checkId", "check", said.checkId()));
    if (acting.today().isAfter(held.until())) {
      throw new ProblemException(RatingProblem.RATING_TOO_LATE, "checkId", held.until().toString());
    }
    sql.first("select from rating where check_id = ?", row -> true, said.checkId())
        .ifPresent(
            known -> {
              throw new ProblemException(RatingProblem.RATED_ALREADY, "checkId");
            });
    Rating rating = new Rating(held.enterprise(), held.region(), held.kind(), said, acting.by());
    filing.add(rating);
    return rating;
  }
}
