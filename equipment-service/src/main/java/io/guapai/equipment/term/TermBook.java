package io.guapai.equipment.term;

import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The terms of the law and of the platform. */
@ApplicationScoped
public class TermBook {

  private final Sql sql;
  private final PlatformClock clock;
  private final RulesOfDay<TermRules> rules;

  public TermBook(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
    this.rules = new RulesOfDay<>(day -> read());
  }

  /** All versions of all terms, as they are known today. */
  public TermRules rules() {
    return rules.on(clock.today());
  }

  private TermRules read() {
    return new TermRules(
        sql.query(
            "select term, variety_prefix, effective_from, effective_to, amount, unit, basis"
                + " from term_rule",
            row ->
                new TermRule(
                    Term.valueOf(row.getString("term")),
                    row.getString("variety_prefix"),
                    row.getObject("effective_from", LocalDate.class),
                    row.getObject("effective_to", LocalDate.class),
                    row.getInt("amount"),
                    TermRule.Unit.valueOf(row.getString("unit")),
                    row.getString("basis"))));
  }
}
