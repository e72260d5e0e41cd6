package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.ComplaintConfig;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sender.TooManyRequests;
import io.guapai.runtime.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * As many rows as complaints may be filed within a minute, shared by all replicas. Filing one takes
 * a row that nobody took within the minute. No statement waits for another: rows and senders in
 * somebody's hands are passed over. The minute is the database's own: an adjustable clock that
 * jumps ahead must not open the gate.
 */
@ApplicationScoped
class ComplaintPermits {

  /** Namespace of the advisory locks: "cmpl". */
  private static final int LOCK_NAMESPACE = 0x636d706c;

  private static final String WITHIN_MINUTE =
      "taken_at > clock_timestamp() - interval '60 seconds'";

  private static final String WAIT =
      "select ceil(extract(epoch from min(taken_at) + interval '60 seconds' - clock_timestamp()))"
          + " from complaint_permit where ";

  private final Sql sql;
  private final Transactions transactions;
  private final ComplaintConfig config;

  ComplaintPermits(Sql sql, Transactions transactions, ComplaintConfig config) {
    this.sql = sql;
    this.transactions = transactions;
    this.config = config;
  }

  void provide(@Observes StartupEvent start) {
    transactions.asSystem(
        () ->
            sql.update(
                "insert into complaint_permit (n) select generate_series(1, ?)"
                    + " on conflict do nothing",
                config.perMinute()));
  }

  /**
   * Takes a permit until the transaction ends, for good if it commits.
   *
   * @param client digest of who sends
   * @throws TooManyRequests when the sender, or all together, had theirs
   */
  void take(String client) {
    // Held until the end of the transaction, so that one sender's permits are counted one by one.
    boolean alone =
        one("select pg_try_advisory_xact_lock(?, hashtext(?)) :: int", LOCK_NAMESPACE, client) == 1;
    if (!alone) {
      throw new TooManyRequests(HazardProblem.TOO_MANY_COMPLAINTS, 1);
    }
    long taken =
        one("select count(*) from complaint_permit where client = ? and " + WITHIN_MINUTE, client);
    if (taken >= config.perClient()) {
      throw new TooManyRequests(
          HazardProblem.TOO_MANY_COMPLAINTS,
          atLeastOne(WAIT + "client = ? and " + WITHIN_MINUTE, client));
    }
    int permits =
        sql.update(
            "update complaint_permit set client = ?, taken_at = clock_timestamp() where n ="
                + " (select n from complaint_permit where n <= ? and not "
                + WITHIN_MINUTE
                + " order by taken_at limit 1 for update skip locked)",
            client,
            config.perMinute());
    if (permits == 0) {
      throw new TooManyRequests(
          HazardProblem.TOO_MANY_COMPLAINTS, atLeastOne(WAIT + "n <= ?", config.perMinute()));
    }
  }

  /** Nobody needs to know any more who sent something. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    transactions.asSystem(
        () ->
            sql.update(
                "update complaint_permit set client = null where n in (select n from"
                    + " complaint_permit where client is not null and not "
                    + WITHIN_MINUTE
                    + " for update skip locked)"));
  }

  private long one(String query, Object... parameters) {
    return sql.first(query, row -> row.getLong(1), parameters).orElseThrow();
  }

  private long atLeastOne(String query, Object... parameters) {
    return Math.max(1, one(query, parameters));
  }
}
