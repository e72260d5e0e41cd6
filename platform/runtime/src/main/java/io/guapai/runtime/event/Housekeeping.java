package io.guapai.runtime.event;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Forgets ids that no repetition can carry any more. The age is counted by the database's own
 * clock: an adjustable clock that jumps ahead must not make the inbox forget.
 */
@ApplicationScoped
class Housekeeping {

  private static final String OLD = " < clock_timestamp() - interval '30 days'";

  private final Sql sql;
  private final Transactions transactions;

  Housekeeping(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    transactions.asSystem(
        () ->
            sql.update("delete from inbox where received_at" + OLD)
                + sql.update("delete from idempotency where created_at" + OLD));
  }
}
