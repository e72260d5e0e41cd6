package io.guapai.hazard.screening;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hazards that screenings found. */
@ApplicationScoped
public class ScreeningFindings {

  private final Sql sql;

  ScreeningFindings(Sql sql) {
    this.sql = sql;
  }

  private record Screened(String enterpriseId, @Nullable String equipmentNo, LocalDate on) {}

  /**
   * Refuses a finding of a screening that was of another enterprise or unit, or on another day.
   *
   * @throws ProblemException naming the screening (422)
   */
  public void requireOf(UUID screening, Subject subject, LocalDate foundOn) {
    Screened screened =
        sql.first(
                "select enterprise_id, equipment_no, screened_on from screening where id = ?",
                row ->
                    new Screened(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                screening)
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.UNKNOWN_SCREENING, "screeningId", screening.toString()));
    boolean ofAnotherUnit =
        screened.equipmentNo() != null && !screened.equipmentNo().equals(subject.equipmentNo());
    if (ofAnotherUnit
        || !screened.enterpriseId().equals(subject.enterpriseId())
        || !screened.on().equals(foundOn)) {
      throw new ProblemException(
          HazardProblem.SCREENING_ELSEWHERE,
          "screeningId",
          screening.toString(),
          subject.no(),
          screened.on().toString());
    }
  }

  /**
   * Keeps that a screening found a hazard; once is enough.
   *
   * @throws ProblemException when it said that it found fewer (409)
   */
  public void link(UUID screening, Hazard hazard) {
    // Whoever names the same screening waits, so that they do not count past each other.
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "screening:" + screening);
    sql.update(
        "insert into screening_finding (screening_id, hazard_id, enterprise_id, region_code)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        screening,
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode());
    sql.first(
            "select s.findings from screening s where s.id = ? and s.findings <"
                + " (select count(*) from screening_finding where screening_id = s.id)",
            row -> row.getInt(1),
            screening)
        .ifPresent(
            found -> {
              throw new ProblemException(
                  HazardProblem.SCREENING_FOUND_FEWER, "screeningId", screening.toString(), found);
            });
  }
}
