package io.guapai.scoring.score;

import io.guapai.runtime.act.By;
import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.standing.Enterprises;
import io.guapai.scoring.veto.VetoRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Notices when other rules hold than those that the enterprises were assessed by: a new edition of
 * the standard, a veto that was added or has ended. Every enterprise is then assessed anew, whether
 * or not anything happens to it.
 */
@ApplicationScoped
class RulesInForce implements DueTurn {

  /** All that an assessment depends on beside the standing of the enterprise. */
  private static final String DIGEST =
      """
      select md5(coalesce(string_agg(rule, '|' order by rule), '')) from (
        select ?::text as rule
        union all select c::text from criterion c where c.edition = ?
        union all select g::text from grade_cut g where g.edition = ?
      ) as rules
      """;

  private final Sql sql;
  private final Enterprises enterprises;
  private final History history;
  private final Transactions transactions;
  private final PlatformClock clock;
  private final RulesOfDay<String> digests;

  RulesInForce(
      Sql sql,
      Editions editions,
      VetoRules vetoes,
      Enterprises enterprises,
      History history,
      Transactions transactions,
      PlatformClock clock) {
    this.sql = sql;
    this.enterprises = enterprises;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
    this.digests =
        new RulesOfDay<>(day -> digest(vetoes.digest(day), editions.inForce(day).code()));
  }

  @Override
  public String name() {
    return "rules-in-force";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of("exists (select from rules_applied where digest <> ?)", inForce(now));
  }

  /** Has all enterprises assessed now, if the rules of today are not those applied before. */
  @Override
  public boolean turn(Instant now) {
    transactions.asSystem(() -> apply(inForce(now), now));
    return false;
  }

  private String inForce(Instant now) {
    return digests.on(LocalDate.ofInstant(now, clock.getZone()));
  }

  private boolean apply(String digest, Instant now) {
    int changed =
        sql.update(
            "update rules_applied set digest = ?, since = ? where digest <> ?",
            digest,
            now,
            digest);
    if (changed > 0) {
      history.write(
          HistoryEntry.of("standard", "in-force", "APPLY", "", null, By.job(name(), now))
              .because(digest));
      enterprises.assessAllBy(now);
    }
    return changed > 0;
  }

  private String digest(String vetoes, String edition) {
    return sql.first(DIGEST, row -> row.getString(1), vetoes, edition, edition).orElseThrow();
  }
}
