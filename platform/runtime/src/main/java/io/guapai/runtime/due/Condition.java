package io.guapai.runtime.due;

import java.util.List;

/**
 * A condition in SQL.
 *
 * @param sql a boolean expression that needs no table around it, such as {@code exists (…)}
 * @param parameters in the order of its question marks
 */
public record Condition(String sql, List<Object> parameters) {

  public Condition {
    parameters = List.copyOf(parameters);
  }

  public static Condition of(String sql, Object... parameters) {
    return new Condition(sql, List.of(parameters));
  }
}
