package io.guapai.notification.escalation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a level has to acknowledge, and the rule it was reckoned under.
 *
 * @param workingDays length of the term
 * @param since first day on which the rule was in force
 * @param mark evidence of the rule: V is verified, M assumed, P a proposal; {@link #LAPSED} when no
 *     rule was in force and the nearest one was taken
 * @param due the first instant too late
 */
record AnswerTerm(int workingDays, LocalDate since, String mark, Instant due) {

  static final String LAPSED = "L";
}
