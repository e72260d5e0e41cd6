package io.guapai.equipment.term;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Reads the terms as the database has them now. */
@ApplicationScoped
public class TermBook {

  private final Sql sql;

  public TermBook(Sql sql) {
    this.sql = sql;
  }

  public TermRules rules() {
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
