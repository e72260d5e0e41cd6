package io.guapai.benchmark.sweep;

/**
 * The facts that a sweep told.
 *
 * @param count of events
 * @param subjects distinct ones that they tell of
 * @param content fingerprint of all that they say, apart from their ids and times
 */
record Facts(long count, long subjects, long content) {}
