package io.guapai.scoring.announcement;

import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.scoring.standing.Enterprises;
import jakarta.enterprise.context.ApplicationScoped;
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

  private final Outbox outbox;
  private final Enterprises enterprises;

  Announcing(Outbox outbox, Enterprises enterprises) {
    this.outbox = outbox;
    this.enterprises = enterprises;
  }

  /** Tells facts in their order. */
  public void announce(List<Announcement> announcements) {
    if (announcements.isEmpty()) {
      return;
    }
    Map<String, Integer> told = new TreeMap<>();
    announcements.forEach(one -> told.merge(one.enterpriseId(), 1, Integer::sum));
    Map<String, Long> last = new HashMap<>(enterprises.countFacts(told));
    outbox.publish(
        announcements.stream()
            .map(
                one ->
                    new Draft(
                        one.fact(), last.merge(one.enterpriseId(), 1L, Long::sum), one.cause()))
            .toList());
  }
}
