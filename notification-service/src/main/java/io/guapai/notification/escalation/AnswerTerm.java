package io.guapai.notification.escalation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a level has to acknowledge, and the rule it was reckoned under.
 *
 * @param workingDays length of the term
 * @param since first day on which the rule was in force
 * @param mark evidence of the rule: P is a proposal
 * @param due the first instant too late
 */
record AnswerTerm(int workingDays, LocalDate since, String mark, Instant due) {}
