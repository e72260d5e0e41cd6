package io.guapai.scoring.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.ScoreGrade;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.sql.Sql;
import io.guapai.scoring.score.Assessment.Explanation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Rows of scores: the one in force of each enterprise that could be assessed. */
@ApplicationScoped
class Scores {

  private final Sql sql;
  private final ObjectMapper json;

  Scores(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  Map<String, StoredScore> inForce(Collection<String> enterprises) {
    Map<String, StoredScore> scores = new HashMap<>();
    sql.query(
        "select enterprise_id, edition, points, grade, vetoed from score"
            + " where enterprise_id = any(?)",
        row ->
            scores.put(
                row.getString(1),
                new StoredScore(
                    row.getString(2),
                    row.getBigDecimal(3),
                    ScoreGrade.valueOf(row.getString(4)),
                    row.getBoolean(5))),
        enterprises);
    return scores;
  }

  void put(Map<String, Assessment> assessments, Map<String, String> regions, Instant now) {
    sql.unnest(
        "insert into score (enterprise_id, region_code, edition, points, grade, vetoed,"
            + " explanation, scored_at, closed, size_class, hazardous_chemicals)"
            + " select told.*, e.closed_on is not null, e.size_class, e.hazardous_chemicals"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?) as told (id) join enterprise e on e.id = told.id"
            + " on conflict (enterprise_id) do update set region_code = excluded.region_code,"
            + " closed = excluded.closed, size_class = excluded.size_class,"
            + " hazardous_chemicals = excluded.hazardous_chemicals,"
            + " edition = excluded.edition, points = excluded.points, grade = excluded.grade,"
            + " vetoed = excluded.vetoed, explanation = excluded.explanation,"
            + " scored_at = excluded.scored_at",
        assessments.entrySet(),
        entry -> {
          Assessment assessment = entry.getValue();
          return new Object[] {
            entry.getKey(),
            regions.get(entry.getKey()),
            assessment.edition(),
            assessment.points(),
            assessment.grade(),
            assessment.vetoed(),
            EventJson.write(assessment.explanation()),
            now
          };
        });
  }

  /** Removes the scores of enterprises of which nothing can be assessed any more. */
  void remove(Collection<String> enterprises) {
    sql.update("delete from score where enterprise_id = any(?)", enterprises);
  }

  /**
   * Moves scores along with enterprises that moved or were classified, and out of the count with
   * those that ended.
   */
  void relocate(Collection<String> enterprises) {
    sql.update(
        "update score set region_code = e.region_code, closed = e.closed_on is not null,"
            + " size_class = e.size_class, hazardous_chemicals = e.hazardous_chemicals"
            + " from enterprise e where e.id = enterprise_id and enterprise_id = any(?)"
            + " and (score.region_code, closed, score.size_class, score.hazardous_chemicals)"
            + " is distinct from (e.region_code, e.closed_on is not null, e.size_class,"
            + " e.hazardous_chemicals)",
        enterprises);
  }

  Explanation explanation(String stored) {
    try {
      return json.readValue(stored, Explanation.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored explanation is unreadable", e);
    }
  }
}
