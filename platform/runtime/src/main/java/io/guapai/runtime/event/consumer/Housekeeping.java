package io.guapai.runtime.event.consumer;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Forgets the ids that no repetition can carry any more: by dropping a day's partition, and row by
 * row only those that carry no day. The age is counted by the database's own clock: an adjustable
 * clock that jumps ahead must not make the inbox forget.
 */
@ApplicationScoped
class Housekeeping {

  private final Sql sql;
  private final Transactions transactions;
  private final StreamConfig config;

  Housekeeping(Sql sql, Transactions transactions, StreamConfig config) {
    this.sql = sql;
    this.transactions = transactions;
    this.config = config;
  }

  @Produces
  @Singleton
  static DailyTable inbox(StreamConfig config) {
    return new DailyTable("inbox", 2, config.rememberedDays(), false);
  }

  @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetUndated() {
    transactions.asSystem(
        () ->
            sql.update(
                "delete from inbox_undated"
                    + " where received_at < clock_timestamp() - ? * interval '1 day'",
                config.rememberedDays()));
  }
}
