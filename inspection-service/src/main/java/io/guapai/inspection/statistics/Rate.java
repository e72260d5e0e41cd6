package io.guapai.inspection.statistics;

/**
 * A rate of a territory.
 *
 * @param part those that count
 * @param whole all that could
 * @param leastPercent share that has to be reached
 * @param aimPercent share that is aimed at
 * @param edition of the rule that says what counts, of how many, and what is aimed at
 */
public record Rate(
    RateKind rate, long part, long whole, int leastPercent, int aimPercent, String edition) {}
