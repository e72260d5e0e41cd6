package io.guapai.hazard.extension;

import io.guapai.hazard.Mark;
import io.guapai.hazard.deadline.ExtensionShare;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The rules on how long an extension may be, by the day they are in force. */
@ApplicationScoped
class ExtensionShares {

  private final Sql sql;

  ExtensionShares(Sql sql) {
    this.sql = sql;
  }

  /** The rule in force on a day, or the nearest edition when none is. */
  ExtensionShare on(LocalDate day) {
    return sql.first(
            "select id, edition, share_numerator, share_denominator, source, mark"
                + " from extension_rule"
                + Editions.ASKED
                + "order by "
                + Editions.NEAREST
                + " limit 1",
            row ->
                new ExtensionShare(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getString(5),
                    Mark.valueOf(row.getString(6))),
            day)
        .orElseThrow();
  }
}
