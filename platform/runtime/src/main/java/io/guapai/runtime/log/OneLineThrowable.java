package io.guapai.runtime.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/** Stands for what was thrown, in a log only: the same trace, each message on one line. */
final class OneLineThrowable extends Throwable {
  private static final long serialVersionUID = 1L;

  private OneLineThrowable(String told, StackTraceElement[] trace) {
    super(told);
    setStackTrace(trace);
  }

  /** The same where no message of it, its causes or what it suppressed would forge a line. */
  static Throwable of(Throwable thrown) {
    return forges(thrown, seen()) ? copy(thrown, seen()) : thrown;
  }

  private static boolean forges(Throwable thrown, Set<Throwable> seen) {
    if (!seen.add(thrown)) {
      return false;
    }
    if (OneLine.forges(thrown.toString())) {
      return true;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (forges(suppressed, seen)) {
        return true;
      }
    }
    return thrown.getCause() != null && forges(thrown.getCause(), seen);
  }

  private static OneLineThrowable copy(Throwable thrown, Set<Throwable> seen) {
    OneLineThrowable copy =
        new OneLineThrowable(OneLine.escaped(thrown.toString()), thrown.getStackTrace());
    if (seen.add(thrown)) {
      if (thrown.getCause() != null) {
        copy.initCause(copy(thrown.getCause(), seen));
      }
      for (Throwable suppressed : thrown.getSuppressed()) {
        copy.addSuppressed(copy(suppressed, seen));
      }
    }
    return copy;
  }

  private static Set<Throwable> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Override
  public String toString() {
    return Objects.requireNonNull(getMessage());
  }
}
