package io.guapai.inspection.subject;

import io.guapai.inspection.rule.Validity;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules of due dates as they stand now. */
@ApplicationScoped
public class DueRulebook {

  private final PlatformClock clock;
  private final RulesOfDay<List<LeadTime>> leadTimes;

  public DueRulebook(Sql sql, PlatformClock clock) {
    this.clock = clock;
    this.leadTimes =
        new RulesOfDay<>(
            day ->
                sql.query(
                    "select days, valid_from, valid_to from lead_time"
                        + " order by valid_from nulls first",
                    row -> new LeadTime(row.getInt("days"), Validity.of(row))));
  }

  public DueRules now() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    return new DueRules(now, clock.getZone(), leadTimes.on(today));
  }
}
