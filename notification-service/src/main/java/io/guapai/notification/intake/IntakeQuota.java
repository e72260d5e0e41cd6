package io.guapai.notification.intake;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many events a sender may still post in the current minute, counted over all replicas. */
@ApplicationScoped
class IntakeQuota {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Sql sql;
  private final Transactions transactions;
  private final Clock clock;
  private final IntakeConfig config;

  IntakeQuota(Sql sql, Transactions transactions, Clock clock, IntakeConfig config) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Takes from the quota, in the running transaction, and returns how many of the wanted events it
   * still covers. The commit does not wait for the disk: a count lost with the server costs nobody
   * anything.
   */
  int take(String sender, int wanted) {
    int used =
        sql.first(
                "insert into intake_quota (sender, minute, used) select ?, ?, ?"
                    + " where set_config('synchronous_commit', 'off', true) is not null"
                    + " on conflict (sender, minute)"
                    + " do update set used = intake_quota.used + excluded.used"
                    + " returning used",
                row -> row.getInt(1),
                sender,
                minute(),
                wanted)
            .orElseThrow();
    int left = config.quotaPerMinute() - (used - wanted);
    return Math.max(0, Math.min(left, wanted));
  }

  /** Seconds until the next minute begins, at least one. */
  long secondsLeft() {
    return Math.max(
        1, Duration.between(clock.instant(), minute().plus(1, ChronoUnit.MINUTES)).toSeconds());
  }

  private Instant minute() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    transactions.asSystem(
        () -> sql.update("delete from intake_quota where minute < ?", clock.instant().minus(KEPT)));
  }
}
