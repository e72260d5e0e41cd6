package io.guapai.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a CloudEvents {@code type} means to this release. */
public sealed interface TypeOf {

  /**
   * A fact that can be read.
   *
   * @param fact the newest contract of the name: what handlers are given
   * @param steps what lifts data of the version that was named to that of {@code fact}, oldest
   *     first; empty when the newest version was named
   */
  record Known(Class<? extends Fact> fact, List<UnaryOperator<Map<String, Object>>> steps)
      implements TypeOf {

    /** Keeps a copy of the steps. */
    public Known {
      steps = List.copyOf(steps);
    }

    /**
     * Data of the version that was named as the newest contract has it.
     *
     * @param data the JSON object: texts, booleans, whole numbers, {@code BigDecimal}s, lists and
     *     maps by their names; it is left as it is
     * @return a new map
     * @throws RuntimeException when the data do not follow the schema of their version
     */
    public Map<String, Object> lift(Map<String, Object> data) {
      Map<String, Object> lifted = new LinkedHashMap<>(data);
      for (UnaryOperator<Map<String, Object>> step : steps) {
        lifted = step.apply(lifted);
      }
      return lifted;
    }
  }

  /**
   * A name that is known in a version that is not: tomorrow's, or none at all. Who cares for the
   * fact keeps the event until it can be read.
   *
   * @param fact the newest contract of the name
   * @param version what the type says after the name, for example {@code v2}; may be empty
   */
  record UnknownVersion(Class<? extends Fact> fact, String version) implements TypeOf {}

  /**
   * No fact of the platform has this name.
   *
   * @param type the whole text
   */
  record UnknownName(String type) implements TypeOf {}
}
