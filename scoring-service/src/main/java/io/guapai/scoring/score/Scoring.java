package io.guapai.scoring.score;

import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.scoring.announcement.Announcement;
import io.guapai.scoring.standing.Enterprises;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Scores enterprises whose rows are locked, and tells of every score that changed. */
@ApplicationScoped
class Scoring {

  private final Scores scores;
  private final RulesOfDay<Standard> standards;
  private final Measuring measuring;
  private final Enterprises enterprises;

  Scoring(Scores scores, Editions editions, Measuring measuring, Enterprises enterprises) {
    this.scores = scores;
    this.standards = new RulesOfDay<>(day -> editions.inForce(day).standard());
    this.measuring = measuring;
    this.enterprises = enterprises;
  }

  /**
   * What scoring came to.
   *
   * @param announcements scores that changed
   * @param changing days on which the scores of enterprises may change by time alone
   */
  record Result(List<Announcement> announcements, Map<String, LocalDate> changing) {}

  void relocate(Collection<String> ids) {
    scores.relocate(ids);
  }

  /**
   * Scores enterprises.
   *
   * @param vetoed those among them with a veto in force
   * @param today the day in the platform's zone at {@code now}
   * @param cause what led to scoring an enterprise
   */
  Result score(
      Collection<String> ids,
      Set<String> vetoed,
      LocalDate today,
      Instant now,
      Function<String, Cause> cause) {
    Standard standard = standards.on(today);
    Map<String, Measures> measures = measuring.measure(ids, today);
    Map<String, Assessment> assessed = new TreeMap<>();
    Map<String, LocalDate> changing = new TreeMap<>();
    Set<String> unscored = new TreeSet<>();
    for (String id : ids) {
      Measures counted = measures.getOrDefault(id, Measures.NOTHING);
      standard
          .assess(counted, vetoed.contains(id))
          .ifPresentOrElse(score -> assessed.put(id, score), () -> unscored.add(id));
      LocalDate changesOn = counted.changesOn();
      if (changesOn != null) {
        changing.put(id, changesOn);
      }
    }
    Map<String, StoredScore> before = scores.inForce(ids);
    Map<String, String> regions = enterprises.regions(ids);
    scores.put(assessed, regions, now);
    scores.remove(unscored);
    List<Announcement> announcements = new ArrayList<>();
    assessed.forEach(
        (id, score) -> {
          StoredScore last = before.get(id);
          if (last == null || score.differsFrom(last)) {
            announcements.add(
                new Announcement(fact(id, regions.getOrDefault(id, ""), score), cause.apply(id)));
          }
        });
    return new Result(announcements, changing);
  }

  private static EnterpriseScored fact(String id, String region, Assessment score) {
    return new EnterpriseScored(
        id, region, score.edition(), score.points(), score.grade(), score.vetoed());
  }
}
