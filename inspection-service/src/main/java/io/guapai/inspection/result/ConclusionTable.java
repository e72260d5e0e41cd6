package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Reads the families of conclusions. */
@ApplicationScoped
class ConclusionTable {

  private final Sql sql;
  private final RulesOfDay<Conclusions> conclusions;

  ConclusionTable(Sql sql) {
    this.sql = sql;
    this.conclusions = new RulesOfDay<>(day -> read());
  }

  /** All families of conclusions, as they are known today. */
  Conclusions on(LocalDate today) {
    return conclusions.on(today);
  }

  private Conclusions read() {
    return new Conclusions(
        sql.query(
            "select variety_prefix, conclusion, valid_from, valid_to from conclusion_rule",
            row ->
                new ConclusionRule(
                    row.getString("variety_prefix"),
                    Conclusion.valueOf(row.getString("conclusion")),
                    Validity.of(row))));
  }
}
