package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enterprise that falls to grade D is to be interviewed, once per fall. */
@ApplicationScoped
public class EnterpriseGrades {

  private final Sql sql;
  private final PlatformClock clock;
  private final ProposingInterviews proposing;

  public EnterpriseGrades(Sql sql, PlatformClock clock, ProposingInterviews proposing) {
    this.sql = sql;
    this.clock = clock;
    this.proposing = proposing;
  }

  private record Graded(String enterpriseId, String region, ScoreGrade grade, int falls, long at) {

    boolean fallsBy(EnterpriseScored score) {
      return score.grade() == ScoreGrade.D && grade != ScoreGrade.D;
    }
  }

  /** Follows the scores among these facts, of each enterprise in their order. */
  public void follow(List<Received<?>> events) {
    List<Scored> scores = scores(events);
    if (scores.isEmpty()) {
      return;
    }
    Map<String, Graded> known = known(scores);
    List<Candidate> fallen = new ArrayList<>();
    for (Scored event : scores) {
      EnterpriseScored score = event.data();
      Graded before =
          known.getOrDefault(
              score.enterpriseId(),
              new Graded(score.enterpriseId(), score.regionCode(), ScoreGrade.A, 0, 0));
      if (event.header().sequence() <= before.at()) {
        continue;
      }
      int falls = before.falls() + (before.fallsBy(score) ? 1 : 0);
      if (falls > before.falls()) {
        fallen.add(candidate(event, falls));
      }
      known.put(
          score.enterpriseId(),
          new Graded(
              score.enterpriseId(),
              score.regionCode(),
              score.grade(),
              falls,
              event.header().sequence()));
    }
    keep(known);
    proposing.propose(fallen);
  }

  private record Scored(EventHeader header, EnterpriseScored data) {}

  private static List<Scored> scores(List<Received<?>> events) {
    List<Scored> scores = new ArrayList<>();
    for (Received<?> event : events) {
      if (event.data() instanceof EnterpriseScored score) {
        scores.add(new Scored(event.header(), score));
      }
    }
    return scores;
  }

  private Map<String, Graded> known(List<Scored> events) {
    Map<String, Graded> known = new HashMap<>();
    sql.query(
        "select enterprise_id, region_code, grade, falls, sequence from enterprise_grade"
            + " where enterprise_id = any(?)",
        row ->
            known.put(
                row.getString(1),
                new Graded(
                    row.getString(1),
                    row.getString(2),
                    ScoreGrade.valueOf(row.getString(3)),
                    row.getInt(4),
                    row.getLong(5))),
        events.stream().map(event -> event.data().enterpriseId()).distinct().toList());
    return known;
  }

  private void keep(Map<String, Graded> grades) {
    sql.unnest(
        "insert into enterprise_grade (enterprise_id, region_code, grade, falls, sequence)"
            + " select * from unnest(?, ?, ?, ?, ?) on conflict (enterprise_id) do update set"
            + " region_code = excluded.region_code, grade = excluded.grade,"
            + " falls = excluded.falls, sequence = excluded.sequence",
        grades.values(),
        graded ->
            new Object[] {
              graded.enterpriseId(), graded.region(), graded.grade(), graded.falls(), graded.at()
            });
  }

  private Candidate candidate(Scored event, int falls) {
    EnterpriseScored score = event.data();
    return new Candidate(
        InterviewTrigger.GRADE_D,
        "enterprise:" + score.enterpriseId() + "#" + falls,
        null,
        score.enterpriseId(),
        score.regionCode(),
        event.header().correlationId(),
        By.event(event.header(), clock.instant()));
  }
}
