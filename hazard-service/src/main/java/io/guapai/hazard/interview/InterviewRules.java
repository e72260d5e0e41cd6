package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When something leads to an interview, by the rules in force. */
@ApplicationScoped
class InterviewRules {

  private final Sql sql;
  private final PlatformClock clock;
  private final RulesOfDay<Map<InterviewTrigger, Integer>> thresholds;

  InterviewRules(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
    this.thresholds = new RulesOfDay<>(this::read);
  }

  /** The threshold of a trigger today; empty when no rule is in force. */
  Optional<Integer> threshold(InterviewTrigger trigger) {
    return Optional.ofNullable(thresholds.on(clock.today()).get(trigger));
  }

  private Map<InterviewTrigger, Integer> read(LocalDate day) {
    Map<InterviewTrigger, Integer> inForce = new EnumMap<>(InterviewTrigger.class);
    sql.query(
        "select distinct on (trigger) trigger, threshold from interview_rule"
            + Editions.ASKED
            + "where "
            + Editions.IN_FORCE
            + " order by trigger, valid_from desc",
        row -> inForce.put(InterviewTrigger.valueOf(row.getString(1)), row.getInt(2)),
        day);
    return inForce;
  }
}
