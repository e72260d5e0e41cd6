package io.guapai.scoring.score;

import io.guapai.contracts.Sanction;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.VetoCode;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.score.EnterpriseView.EditionView;
import io.guapai.scoring.score.EnterpriseView.ExplanationView;
import io.guapai.scoring.veto.ReadingVetoes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller may see of scores; row-level security leaves out the rest. */
@ApplicationScoped
public class ReadingScores {

  private final Sql sql;
  private final Editions editions;
  private final Scores scores;
  private final ReadingVetoes vetoes;
  private final PlatformClock clock;

  ReadingScores(
      Sql sql, Editions editions, Scores scores, ReadingVetoes vetoes, PlatformClock clock) {
    this.sql = sql;
    this.editions = editions;
    this.scores = scores;
    this.vetoes = vetoes;
    this.clock = clock;
  }

  private record Row(
      String id,
      @Nullable String name,
      String regionCode,
      boolean demonstration,
      @Nullable LocalDate closedOn,
      @Nullable Instant assessAt,
      @Nullable Stored stored) {}

  private record Stored(
      String edition,
      BigDecimal points,
      ScoreGrade grade,
      boolean vetoed,
      String explanation,
      @Nullable Instant scoredAt) {}

  /**
   * Refuses an enterprise that the caller does not see.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  @Transactional
  public void require(String id) {
    if (sql.first("select id from enterprise where id = ?", row -> true, id).isEmpty()) {
      throw unknown(id);
    }
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id);
  }

  /**
   * One enterprise.
   *
   * @throws ProblemException when there is none in the caller's scope
   */
  @Transactional
  public EnterpriseView enterprise(String id) {
    Row row =
        sql.first(
                "select e.id, e.name, e.region_code, e.demonstration, e.assess_at, s.edition,"
                    + " s.points, s.grade, s.vetoed, s.explanation, s.scored_at, e.closed_on"
                    + " from enterprise e left join score s on s.enterprise_id = e.id"
                    + " where e.id = ?",
                ReadingScores::row,
                id)
            .orElseThrow(() -> unknown(id));
    Stored stored = row.stored();
    StandardEdition edition =
        stored == null
            ? editions.inForce(clock.today())
            : editions.find(stored.edition()).orElseThrow();
    return new EnterpriseView(
        row.id(),
        row.name(),
        row.regionCode(),
        row.demonstration(),
        row.closedOn(),
        stored == null ? null : stored.points(),
        stored == null ? null : stored.grade(),
        stored != null && stored.vetoed(),
        EditionView.of(edition),
        vetoes.inForce(id),
        vetoes.lifted(id),
        sanctions(id),
        stored == null
            ? null
            : ExplanationView.of(edition, scores.explanation(stored.explanation())),
        stored == null ? null : stored.scoredAt(),
        row.assessAt());
  }

  private List<SanctionView> sanctions(String id) {
    return sql.query(
        "select sanction, state = 'IMPOSED', hazard_id, document_no, decided_on, ends_on"
            + " from sanction where enterprise_id = ? and (state = 'PROPOSED'"
            + " or state = 'IMPOSED' and coalesce(ends_on, 'infinity') >= ?) order by sanction_id",
        row ->
            new SanctionView(
                Sanction.valueOf(row.getString(1)),
                row.getBoolean(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class)),
        id,
        clock.today());
  }

  /**
   * Enterprises of a region by id, of one grade if it is given.
   *
   * @param closed whether those that exist no more, or else those that do
   */
  @Transactional
  public Page<EnterpriseSummary> enterprises(
      RegionCode region,
      @Nullable ScoreGrade grade,
      boolean closed,
      @Nullable String after,
      int size) {
    List<EnterpriseSummary> rows =
        sql.query(
            "select e.id, e.name, e.region_code, e.demonstration, s.points, s.grade,"
                + " coalesce(s.vetoed, false),"
                + " (select string_agg(v.code, ',' order by v.code) from veto v"
                + " where v.enterprise_id = e.id and v.lifted_at is null)"
                + " from enterprise e left join score s on s.enterprise_id = e.id"
                + " where starts_with(e.region_code, ?) and e.id > coalesce(?, '')"
                + " and (?::text is null or s.grade = ?) and (e.closed_on is not null) = ?"
                + " order by e.id limit ?",
            ReadingScores::summary,
            region.value(),
            after,
            grade,
            grade,
            closed,
            size + 1);
    return Page.of(rows, size, EnterpriseSummary::id);
  }

  private static Row row(ResultSet row) throws SQLException {
    String edition = row.getString(6);
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getObject(12, LocalDate.class),
        instant(row, 5),
        edition == null
            ? null
            : new Stored(
                edition,
                row.getBigDecimal(7),
                ScoreGrade.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getString(10),
                instant(row, 11)));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private static EnterpriseSummary summary(ResultSet row) throws SQLException {
    String grade = row.getString(6);
    String vetoes = row.getString(8);
    return new EnterpriseSummary(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getBoolean(4),
        row.getBigDecimal(5),
        grade == null ? null : ScoreGrade.valueOf(grade),
        row.getBoolean(7),
        vetoes == null
            ? List.of()
            : Arrays.stream(vetoes.split(",")).map(VetoCode::valueOf).toList());
  }
}
