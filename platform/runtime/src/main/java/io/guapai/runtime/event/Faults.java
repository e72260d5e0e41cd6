package io.guapai.runtime.event;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.UnknownRegion;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a failure is to blame on. A failure is looked at whole, with its causes and with what
 * was suppressed on the way: a commit that fails hides its reason there.
 */
public final class Faults {

  private Faults() {}

  /**
   * Whether the record itself is at fault, so that no later try can succeed: a rule refused it, or
   * the database refused its values (SQL classes 22, data exception, and 23, integrity constraint).
   * Anything else, a defect of ours or a schema that is being upgraded among them, is not.
   */
  public static boolean isRecordsOwn(Throwable failure) {
    return !any(failure, Faults::isElsewhere) && any(failure, Faults::isRefusal);
  }

  /** Whether a dependency is away, so that trying the same again later may succeed. */
  public static boolean isAway(Throwable failure) {
    return any(
        failure,
        cause ->
            cause instanceof IOException
                || cause instanceof SQLException sql && isConnection(sql.getSQLState()));
  }

  /**
   * Whether the failure lies with what the work stands on and not with what was worked on: a
   * dependency that is away, a schema or rights in the middle of an upgrade, somebody's lock, a
   * transaction that was given up.
   */
  public static boolean isOfSurroundings(Throwable failure) {
    return isAway(failure)
        || any(failure, cause -> cause instanceof SQLException sql && isOfState(sql.getSQLState()))
        || any(failure, Faults::isGivenUp) && !any(failure, cause -> cause instanceof SQLException);
  }

  private static boolean isRefusal(Throwable cause) {
    return cause instanceof Refused
        || cause instanceof ProblemException
        || cause instanceof ConstraintViolationException
        || cause instanceof InvalidIdentifier
        || cause instanceof InvalidRegionCode
        || cause instanceof UnknownRegion
        || cause instanceof SQLException sql && isOfTheValues(sql.getSQLState());
  }

  private static boolean isElsewhere(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof SQLException sql && !isOfTheValues(sql.getSQLState());
  }

  private static boolean isOfTheValues(@Nullable String state) {
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  /**
   * Classes 08 (connection), 40 (rolled back for another's sake), 53 (resources), 57 (operator's
   * intervention) and 58 (system). The pool's own time-outs carry no state.
   */
  private static boolean isConnection(@Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58");
  }

  /** Classes 25 (transaction), 42 (schema and rights) and 55 (state of an object). */
  private static boolean isOfState(@Nullable String state) {
    return state != null
        && (state.startsWith("25") || state.startsWith("42") || state.startsWith("55"));
  }

  /** Rolled back by the transaction manager, as after a time-out. */
  private static boolean isGivenUp(Throwable cause) {
    return cause instanceof RollbackException || cause instanceof SystemException;
  }

  private static boolean any(Throwable failure, Predicate<Throwable> test) {
    return any(failure, test, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean any(
      @Nullable Throwable failure, Predicate<Throwable> test, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return false;
    }
    if (test.test(failure) || any(failure.getCause(), test, seen)) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (any(suppressed, test, seen)) {
        return true;
      }
    }
    return false;
  }
}
