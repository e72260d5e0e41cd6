package io.guapai.runtime.tally;

import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Folds what the facts added into the sums of the regions above them, so that there is never much
 * that a reader has to add up. Any replica may fold; one at a time does, for all sums of a province
 * meet in the same row. What is taken and what it is added to commit together.
 */
@ApplicationScoped
public class FoldingTallies implements DueTurn {

  private static final int BATCH = 5_000;

  private final Sql sql;
  private final Transactions transactions;

  public FoldingTallies(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "tallies";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of("exists (select from tally_addition)");
  }

  @Override
  public boolean turn(Instant now) {
    return transactions.asSystem(() -> fold(BATCH)) == BATCH;
  }

  private int fold(int most) {
    return sql.first("select guapai_fold_tallies(?)", row -> row.getInt(1), most).orElse(0);
  }
}
