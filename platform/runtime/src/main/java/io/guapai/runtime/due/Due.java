package io.guapai.runtime.due;

import java.time.Instant;

/** Something in a service that becomes due with time, and that the loop looks after. */
public sealed interface Due permits DueWork, DueTurn {

  /** What it is called in metrics, logs and the list of parked rows: lower-case-with-hyphens. */
  String name();

  /**
   * Whether anything is due, as a condition that an index answers: it is asked every second, for
   * all that a service has in one statement.
   */
  Condition due(Instant now);
}
