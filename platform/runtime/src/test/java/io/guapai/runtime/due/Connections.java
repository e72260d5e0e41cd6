package io.guapai.runtime.due;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** Counts what a thread asks of the database: each transaction takes one connection. */
@ApplicationScoped
class Connections implements AgroalPoolInterceptor {

  private final ThreadLocal<Integer> taken = ThreadLocal.withInitial(() -> 0);

  int taken() {
    return taken.get();
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    taken.set(taken.get() + 1);
  }
}
