package io.guapai.notification.escalation;

import io.guapai.runtime.calendar.DayUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a level has to acknowledge, and the rule it was reckoned under.
 *
 * @param days length of the term
 * @param rule id of the rung on the shelf
 * @param since first day on which the edition was in force
 * @param mark evidence of the rule: V is verified, M assumed, P a proposal; {@link #LAPSED} when no
 *     rule was in force and the nearest one was taken
 * @param due the first instant too late
 */
@Embeddable
record AnswerTerm(
    @Column(name = "term_days") int days,
    @Column(name = "term_unit") @Enumerated(EnumType.STRING) DayUnit unit,
    @Column(name = "term_rule") String rule,
    @Column(name = "term_edition") String edition,
    @Column(name = "term_since") LocalDate since,
    @Column(name = "term_mark") String mark,
    @Column(name = "acknowledge_by") Instant due) {

  static final String LAPSED = "L";

  /** The same term, which ends at another instant. */
  AnswerTerm until(Instant end) {
    return new AnswerTerm(days, unit, rule, edition, since, mark, end);
  }
}
