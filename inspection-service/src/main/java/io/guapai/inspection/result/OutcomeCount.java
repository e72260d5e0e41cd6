package io.guapai.inspection.result;

import io.guapai.contracts.VisitOutcome;

/**
 * How many visits ended with something that the conclusion does not say.
 *
 * @param units how many units they were at
 */
public record OutcomeCount(VisitOutcome outcome, long visits, long units) {}
