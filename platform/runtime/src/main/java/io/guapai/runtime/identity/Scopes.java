package io.guapai.runtime.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** The explicit scope of the current thread, set outside any transaction and never inside one. */
public final class Scopes {

  private static final ThreadLocal<@Nullable Scope> EXPLICIT = new ThreadLocal<>();

  private Scopes() {}

  /** The scope set on this thread, or null when the caller's identity decides. */
  static @Nullable Scope explicit() {
    return EXPLICIT.get();
  }

  /** Work whose failures stay what they are. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, E extends Exception> {
    T run() throws E;
  }

  /**
   * Runs work under a scope.
   *
   * @throws E what the work throws
   * @throws IllegalStateException inside a transaction: its connection already has its scope
   */
  public static <T extends @Nullable Object, E extends Exception> T with(
      Scope scope, Work<T, E> work) throws E {
    if (QuarkusTransaction.isActive()) {
      throw new IllegalStateException("the scope does not change inside a transaction");
    }
    Scope previous = EXPLICIT.get();
    EXPLICIT.set(scope);
    try {
      return work.run();
    } finally {
      EXPLICIT.set(previous);
    }
  }
}
