package io.guapai.scoring.announcement;

import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.history.History;
import io.guapai.scoring.standing.Enterprises;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells facts about enterprises whose rows are locked, numbered per enterprise: whoever reads the
 * stream can tell the newer of two scores.
 */
@ApplicationScoped
public class Announcing {

  /** Kind of the histories of scores and vetoes, one for each enterprise. */
  public static final String KIND = "score";

  private final History history;
  private final Enterprises enterprises;

  Announcing(History history, Enterprises enterprises) {
    this.history = history;
    this.enterprises = enterprises;
  }

  /** Tells facts in their order, and keeps them in the histories of their enterprises. */
  public void announce(List<Announcement> announcements, Instant now) {
    if (announcements.isEmpty()) {
      return;
    }
    Map<String, Integer> told = new TreeMap<>();
    announcements.forEach(one -> told.merge(one.enterpriseId(), 1, Integer::sum));
    Map<String, Long> last = new HashMap<>(enterprises.countFacts(told));
    history.tell(
        KIND,
        By.job("assessments", now),
        announcements.stream()
            .map(
                one ->
                    new Draft(
                        one.fact(), last.merge(one.enterpriseId(), 1L, Long::sum), one.cause()))
            .toList());
  }
}
