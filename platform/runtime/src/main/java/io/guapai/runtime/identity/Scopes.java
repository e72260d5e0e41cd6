package io.guapai.runtime.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The explicit scope of the current thread, set outside any transaction and never inside one. */
public final class Scopes {

  private static final ThreadLocal<@Nullable Scope> EXPLICIT = new ThreadLocal<>();

  private Scopes() {}

  /** The scope set on this thread, or null when the caller's identity decides. */
  static @Nullable Scope explicit() {
    return EXPLICIT.get();
  }

  /**
   * Runs work under a scope.
   *
   * @throws IllegalStateException inside a transaction: its connection already has its scope
   */
  public static <T extends @Nullable Object> T with(Scope scope, Supplier<T> work) {
    if (QuarkusTransaction.isActive()) {
      throw new IllegalStateException("the scope does not change inside a transaction");
    }
    Scope previous = EXPLICIT.get();
    EXPLICIT.set(scope);
    try {
      return work.get();
    } finally {
      EXPLICIT.set(previous);
    }
  }
}
