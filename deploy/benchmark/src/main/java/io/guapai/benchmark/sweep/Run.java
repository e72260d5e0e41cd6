package io.guapai.benchmark.sweep;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measured sweep.
 *
 * @param notDue how many lay beside those that fell due
 * @param round from 1; 0 is the warming-up, which counts for nothing
 * @param seconds from the deadline to the last commit
 * @param worked from the begin of the first transaction that marked something to the last commit,
 *     in seconds: without the wait for the next tick of the schedule
 * @param told seconds from the deadline until the outbox was empty again; null for bare statements
 * @param walMiB what the server wrote to its log meanwhile, which noise on the machine does not
 *     change
 * @param shares rows written by each worker; {@code unknown} for transactions too short to be seen
 */
record Run(
    int notDue,
    int round,
    double seconds,
    double worked,
    @Nullable Double told,
    double walMiB,
    Map<String, Long> shares) {

  /** The same, with the time until all events were on the stream. */
  Run told(double seconds) {
    return new Run(notDue, round, this.seconds, worked, seconds, walMiB, shares);
  }
}
