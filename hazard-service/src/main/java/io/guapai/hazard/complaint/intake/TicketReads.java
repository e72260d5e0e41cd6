package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.ComplaintConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how often a sender asks for tickets, so that nobody tries codes one after another. Each
 * replica counts for itself and forgets every minute: an address is kept no longer.
 */
@ApplicationScoped
class TicketReads {

  private static final long A_MINUTE = 60;

  private final ComplaintConfig config;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  TicketReads(ComplaintConfig config) {
    this.config = config;
  }

  /**
   * Counts one more question.
   *
   * @throws TooManyRequests when the sender had all of this minute
   */
  void count(String sender) {
    if (asked.merge(sender, 1, Integer::sum) > config.readsPerClient()) {
      throw new TooManyRequests(HazardProblem.TOO_MANY_QUESTIONS, A_MINUTE);
    }
  }

  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    asked.clear();
  }
}
