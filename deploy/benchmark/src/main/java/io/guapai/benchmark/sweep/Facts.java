package io.guapai.benchmark.sweep;

/**
 * The overdue facts that a sweep told.
 *
 * @param count of events
 * @param hazards distinct ones that they tell of
 * @param content fingerprint of all that they say, apart from their ids and times
 */
public record Facts(long count, long hazards, long content) {}
