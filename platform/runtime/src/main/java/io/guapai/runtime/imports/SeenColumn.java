package io.guapai.runtime.imports;

import io.guapai.runtime.imports.Preview.Value;
import io.guapai.runtime.profile.Meaningless;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands in a column of a file that somebody looks at. */
final class SeenColumn {

  /** A column with more different values is not one that a profile spells out. */
  private static final int MOST_VALUES = 60;

  private static final int LONGEST_VALUE = 100;

  private final Map<String, Integer> met = new HashMap<>();
  private final Set<String> meaningless = new TreeSet<>();

  void look(String cell) {
    String value = cell.strip();
    if (!met.containsKey(value) && Meaningless.isUsual(value)) {
      meaningless.add(value);
    }
    if (!value.isEmpty() && value.length() <= LONGEST_VALUE && met.size() <= MOST_VALUES) {
      met.merge(value, 1, Integer::sum);
    }
  }

  /** The values that were met first, as many as are looked at. */
  Set<String> some() {
    return met.keySet();
  }

  /** All values, the most frequent first; empty when there are too many. */
  List<Value> often() {
    return met.size() > MOST_VALUES
        ? List.of()
        : met.entrySet().stream()
            .map(entry -> new Value(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt(Value::rows).reversed().thenComparing(Value::value))
            .toList();
  }

  /** What most likely means nothing. */
  Set<String> meaningless() {
    return meaningless;
  }
}
