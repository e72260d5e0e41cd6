package io.guapai.inspection.subject;

import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The rules of due dates as they stand now. */
@ApplicationScoped
public class DueRulebook {

  private final Sql sql;
  private final Clock clock;

  public DueRulebook(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public DueRules now() {
    return new DueRules(
        clock.instant(),
        clock.getZone(),
        sql.query(
            "select days, valid_from, valid_to from lead_time order by valid_from nulls first",
            row -> new LeadTime(row.getInt("days"), Validity.of(row))));
  }
}
