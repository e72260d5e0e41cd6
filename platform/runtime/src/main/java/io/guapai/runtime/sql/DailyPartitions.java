package io.guapai.runtime.sql;

import io.guapai.runtime.identity.Transactions;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Creates the daily partitions of the days to come and drops those that are over, instead of
 * deleting row by row.
 *
 * <p>The days are those of the database's own clock, so an adjustable clock that jumps ahead drops
 * nothing. The service owns no table: the function {@code guapai_daily_partitions}, which a
 * migration made, does the work as their owner, and only this work. Where it cannot get its locks
 * within two seconds it gives up until the next turn; rows of a day without a partition go to the
 * default partition meanwhile and are moved later.
 */
@ApplicationScoped
public class DailyPartitions {

  private static final Logger LOG = Logger.getLogger(DailyPartitions.class);

  private final List<DailyTable> tables;
  private final Sql sql;
  private final Transactions transactions;

  public DailyPartitions(@All List<DailyTable> tables, Sql sql, Transactions transactions) {
    this.tables = tables;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** At the start and then every hour. */
  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void maintainAll() {
    for (DailyTable table : tables) {
      try {
        maintain(table);
        forgetUndated(table);
      } catch (RuntimeException e) {
        LOG.warnf("the partitions of %s wait for the next turn: %s", table.name(), e.getMessage());
      }
    }
  }

  /**
   * Brings the partitions of one table up to date.
   *
   * @return number of partitions created or dropped
   * @throws SqlFailure when the table is none of this kind, or is locked for too long
   */
  public int maintain(DailyTable table) {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select guapai_daily_partitions(?::text::name, ?, ?, ?)",
                    row -> row.getInt(1),
                    table.name(),
                    table.daysAhead(),
                    table.daysKept(),
                    table.onlyWhenEmpty())
                .orElse(0));
  }

  /** Deletes what carries no day and has been there for longer than the table keeps its days. */
  public void forgetUndated(DailyTable table) {
    for (DailyTable.Undated undated : table.undated()) {
      transactions.asSystem(
          () ->
              sql.update(
                  "delete from "
                      + undated.partition()
                      + " where "
                      + undated.since()
                      + " < clock_timestamp() - ? * interval '1 day'",
                  table.daysKept()));
    }
  }
}
