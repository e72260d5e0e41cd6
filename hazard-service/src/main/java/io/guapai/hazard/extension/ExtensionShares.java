package io.guapai.hazard.extension;

import io.guapai.hazard.Mark;
import io.guapai.hazard.deadline.ExtensionShare;
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

  /**
   * The rule in force on a day.
   *
   * @throws IllegalStateException when there is none
   */
  ExtensionShare on(LocalDate day) {
    return sql.first(
            "select id, edition, share_numerator, share_denominator, source, mark"
                + " from extension_rule"
                + " where valid_from <= ? and (valid_to is null or valid_to >= ?)"
                + " order by valid_from desc limit 1",
            row ->
                new ExtensionShare(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getString(5),
                    Mark.valueOf(row.getString(6))),
            day,
            day)
        .orElseThrow(() -> new IllegalStateException("no rule on extensions in force"));
  }
}
