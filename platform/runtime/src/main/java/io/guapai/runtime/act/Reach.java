package io.guapai.runtime.act;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets an act reach beyond the caller's scope for one step of it, inside its transaction: to look
 * at what is another's, or to write what follows there. Before and after it row-level security
 * holds the caller, so that what the act is about has to be his. What the step changed is written
 * when it ends.
 */
@ApplicationScoped
public class Reach {

  private final Sql sql;

  Reach(Sql sql) {
    this.sql = sql;
  }

  /** Does a step in the scope of the platform. When it fails, the act is not done. */
  public <T extends @Nullable Object> T beyond(Supplier<T> step) {
    String before = system("on");
    T result;
    try {
      result = step.get();
    } catch (RuntimeException failure) {
      try {
        system(before);
      } catch (RuntimeException ended) {
        // The transaction cannot go on, and takes the scope with it.
        failure.addSuppressed(ended);
      }
      throw failure;
    }
    system(before);
    return result;
  }

  /**
   * Does a step of the platform's own work in the scope of a territory, so that it sees and writes
   * what an officer of there would. When it fails, its transaction or its attempt ends, and takes
   * the scope with it.
   */
  public <T extends @Nullable Object> T within(RegionCode territory, Supplier<T> step) {
    String before = system("");
    region(territory.value());
    T result = step.get();
    region("");
    system(before);
    return result;
  }

  private void region(String to) {
    sql.first("select set_config('guapai.region', ?, true)", row -> row.getString(1), to);
  }

  /** Until the transaction ends; returns what it was. */
  private String system(String to) {
    return sql.first(
            "select before, set_config('guapai.system', ?, true)"
                + " from coalesce(current_setting('guapai.system', true), '') as before",
            row -> row.getString(1),
            to)
        .orElse("");
  }
}
