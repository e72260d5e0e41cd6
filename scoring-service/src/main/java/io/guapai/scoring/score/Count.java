package io.guapai.scoring.score;

/**
 * A count that a criterion rests on.
 *
 * @param numerator those that fulfil it, or the cases that cost points
 * @param denominator all that were looked at
 * @param unknown those left out, because nothing is known of them in this respect
 */
public record Count(int numerator, int denominator, int unknown) {}
