package io.guapai.runtime.work;

import java.time.OffsetDateTime;

/**
 * How much is to be done.
 *
 * @param open all of it
 * @param late that of which the last day is over
 * @param asOf when it was counted, by the platform's clock
 */
public record WorkCount(long open, long late, OffsetDateTime asOf) {}
