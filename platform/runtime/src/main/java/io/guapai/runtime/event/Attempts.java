package io.guapai.runtime.event;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * Parts of a transaction that may be taken back while the rest of it stands: what they wrote, what
 * they changed of entities, and the facts that they published.
 */
@ApplicationScoped
public class Attempts {

  private final Sql sql;
  private final Outbox outbox;
  private final EntityManager entities;

  Attempts(Sql sql, Outbox outbox, EntityManager entities) {
    this.sql = sql;
    this.outbox = outbox;
    this.entities = entities;
  }

  /** Does some work wholly, or, when it throws, not at all. */
  public <T> T whole(Supplier<T> work) {
    int published = begin();
    try {
      T done = work.get();
      sql.update("release savepoint attempt");
      entities.clear();
      return done;
    } catch (RuntimeException e) {
      takeBack(published);
      throw e;
    }
  }

  /** Does some work and takes it back, for what it tells. */
  public <T> T dry(Supplier<T> work) {
    int published = begin();
    T told = work.get();
    entities.flush();
    takeBack(published);
    return told;
  }

  private int begin() {
    int published = outbox.published();
    sql.update("savepoint attempt");
    return published;
  }

  private void takeBack(int published) {
    entities.clear();
    sql.update("rollback to savepoint attempt");
    sql.update("release savepoint attempt");
    outbox.takeBack(published);
  }
}
