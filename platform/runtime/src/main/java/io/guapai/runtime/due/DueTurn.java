package io.guapai.runtime.due;

import java.time.Instant;

/**
 * Due work without rows that could be taken and parked one by one: a day that is to be anchored,
 * sums that are to be folded. It keeps its own transactions, and its order among replicas.
 */
public non-sealed interface DueTurn extends Due {

  /**
   * Does one bounded piece.
   *
   * @return whether there is more at once
   */
  boolean turn(Instant now);
}
