package io.guapai.runtime.tally;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Folds what the facts added into the sums of the regions above them, so that there is never much
 * that a reader has to add up. Any replica may fold; one at a time does, for all sums of a province
 * meet in the same row. What is taken and what it is added to commit together.
 */
@ApplicationScoped
public class FoldingTallies {

  private static final int BATCH = 5_000;

  private final Sql sql;
  private final Transactions transactions;

  public FoldingTallies(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Folds until little is left. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void fold() {
    int folded;
    do {
      folded = transactions.asSystem(() -> fold(BATCH));
    } while (folded == BATCH);
  }

  private int fold(int most) {
    return sql.first("select guapai_fold_tallies(?)", row -> row.getInt(1), most).orElse(0);
  }
}
