package io.guapai.runtime.event;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a dependency that is away from a record that is bad. */
public final class Dependencies {

  private Dependencies() {}

  /** Whether trying the same again later may succeed. */
  public static boolean isAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof SQLException sql && isTransient(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQL states of class 08 (connection), 40 (serialization, deadlock), 53 (resources), 57
   * (operator's intervention) and 58 (system). The pool's own time-outs carry none.
   */
  private static boolean isTransient(@Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58");
  }
}
