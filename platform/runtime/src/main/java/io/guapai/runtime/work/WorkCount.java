package io.guapai.runtime.work;

/**
 * How much is to be done.
 *
 * @param open all of it
 * @param late that of which the last day is over
 */
public record WorkCount(long open, long late) {}
