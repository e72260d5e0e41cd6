package io.guapai.scoring.score;

import io.guapai.runtime.identity.Transactions;
import io.guapai.scoring.ScoringConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Assesses enterprises when their time comes: the night after a change, the turn of the year, and
 * the day on which other rules come into force. Any number of replicas may sweep at once; an
 * enterprise belongs to the one that holds its row.
 */
@ApplicationScoped
public class AssessingDue {

  private final Assessing assessing;
  private final RulesInForce rules;
  private final Transactions transactions;
  private final ScoringConfig config;

  AssessingDue(
      Assessing assessing, RulesInForce rules, Transactions transactions, ScoringConfig config) {
    this.assessing = assessing;
    this.rules = rules;
    this.transactions = transactions;
    this.config = config;
  }

  /** Assesses every enterprise that is due now. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    rules.follow();
    int batch = config.batch();
    int assessed;
    do {
      assessed = transactions.asSystem(() -> assessing.assessDue(batch));
    } while (assessed == batch);
  }
}
