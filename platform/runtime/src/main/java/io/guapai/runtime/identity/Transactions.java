package io.guapai.runtime.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** New transactions with a scope of their own. */
@ApplicationScoped
public class Transactions {

  /** Runs work of the platform itself, which sees every territory, in a new transaction. */
  public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
    return within(Scope.SYSTEM, work);
  }

  /** Runs work under a given scope in a new transaction. */
  public <T extends @Nullable Object> T within(Scope scope, Supplier<T> work) {
    return Scopes.with(scope, () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
