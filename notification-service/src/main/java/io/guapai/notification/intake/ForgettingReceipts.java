package io.guapai.notification.intake;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Forgets receipts that nobody may ask for any more: by dropping a day's partition, and row by row
 * only those of ids that carry no day. The age is counted by the database's own clock: an
 * adjustable clock that jumps ahead must not make receipts disappear.
 */
@ApplicationScoped
class ForgettingReceipts {

  private static final List<String> WITHOUT_A_DAY = List.of("receipt_undated", "receipt_default");

  private final Sql sql;
  private final Transactions transactions;
  private final IntakeConfig config;

  ForgettingReceipts(Sql sql, Transactions transactions, IntakeConfig config) {
    this.sql = sql;
    this.transactions = transactions;
    this.config = config;
  }

  @Produces
  @Singleton
  static DailyTable receipts(IntakeConfig config) {
    return new DailyTable("receipt", 2, config.receiptsKeptDays(), false);
  }

  @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetUndated() {
    for (String partition : WITHOUT_A_DAY) {
      transactions.asSystem(
          () ->
              sql.update(
                  "delete from "
                      + partition
                      + " where entered_at < clock_timestamp() - ? * interval '1 day'",
                  config.receiptsKeptDays()));
    }
  }
}
