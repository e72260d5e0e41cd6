package io.guapai.runtime.due;

import java.time.Instant;
import java.util.List;

/**
 * Rows that are due at an instant, and what is done with them then. A bean of this type is all that
 * a capability contributes: the loop takes the rows, in batches and each with a transaction of its
 * own in the scope of the platform.
 *
 * @param <K> type of the rows' key
 */
public non-sealed interface DueWork<K> extends Due {

  /** Which rows they are. */
  DueRows<K> rows();

  /** How many are handled at once, at most. */
  default int batch() {
    return 500;
  }

  /**
   * The latest value of the due column that counts as due: the instant itself, or what a term of
   * the rules makes of it.
   */
  default Object dueBy(Instant now) {
    return now;
  }

  /**
   * Handles rows that the running transaction has locked, so that they are due no more. It is
   * called anew for each alone, after a rollback, when it throws what a row can be to blame for.
   *
   * @param keys at least one, the longest due first
   */
  void handle(List<K> keys, Instant now);

  @Override
  default Condition due(Instant now) {
    return rows().any(name(), dueBy(now));
  }
}
