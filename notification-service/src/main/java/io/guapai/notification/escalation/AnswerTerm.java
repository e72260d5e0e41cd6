package io.guapai.notification.escalation;

import io.guapai.runtime.calendar.DayUnit;
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
record AnswerTerm(
    int days,
    DayUnit unit,
    String rule,
    String edition,
    LocalDate since,
    String mark,
    Instant due) {

  static final String LAPSED = "L";
}
