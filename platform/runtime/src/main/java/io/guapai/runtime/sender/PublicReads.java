package io.guapai.runtime.sender;

import io.guapai.runtime.http.PlatformProblem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how often a sender asks for what a ticket or a number stands for, so that nobody tries one
 * after another. Each replica counts for itself and forgets every minute: an address is kept no
 * longer.
 */
@ApplicationScoped
public class PublicReads {

  private static final long A_MINUTE = 60;

  private final SenderConfig config;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  PublicReads(SenderConfig config) {
    this.config = config;
  }

  /**
   * Counts one more question.
   *
   * @param sender by {@link ClientAddress}
   * @throws TooManyRequests when the sender had all of this minute
   */
  public void count(String sender) {
    if (asked.merge(sender, 1, Integer::sum) > config.readsPerClient()) {
      throw new TooManyRequests(PlatformProblem.TOO_MANY_QUESTIONS, A_MINUTE);
    }
  }

  /** A new minute begins. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void forget() {
    asked.clear();
  }
}
