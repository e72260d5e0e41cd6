package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** When something leads to an interview, by the rules in force. */
@ApplicationScoped
class InterviewRules {

  private final Sql sql;
  private final PlatformClock clock;

  InterviewRules(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The threshold of a trigger today; empty when no rule is in force. */
  Optional<Integer> threshold(InterviewTrigger trigger) {
    LocalDate today = clock.today();
    return sql.first(
        "select threshold from interview_rule where trigger = ? and valid_from <= ?"
            + " and (valid_to is null or valid_to >= ?) order by valid_from desc limit 1",
        row -> row.getInt(1),
        trigger,
        today,
        today);
  }
}
