package io.guapai.runtime.profile;

import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in cells that are empty for whoever filled them in: {@code empty: [无, /, N/A]} for
 * the whole file, or {@code empty: {"*": [无], 信用代码: ["0"]}} for one column more. Widths and cases
 * do not matter.
 *
 * @param everywhere what means nothing in every column
 * @param byColumn what means nothing besides in one
 * @param columns those that are named
 * @param longest characters of the longest text: a longer one need not be looked up
 */
public record Meaningless(
    Set<String> everywhere,
    Map<String, Set<String>> byColumn,
    List<Source.Column> columns,
    int longest) {

  private static final String EVERYWHERE = "*";

  /** What offices and their systems write into cells that they leave empty. */
  private static final Set<String> USUAL =
      Stream.of(
              "无", "暂无", "没有", "空", "不详", "未知", "/", "\\", "-", "--", "—", "——", "N/A", "NA",
              "NULL", "NONE", "NIL", "#N/A")
          .map(Typed::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_USUAL = 4;

  public Meaningless {
    everywhere = Set.copyOf(everywhere);
    byColumn = Map.copyOf(byColumn);
    columns = List.copyOf(columns);
  }

  /** Whether what stands in a column means nothing. */
  boolean covers(String column, String stated) {
    if (stated.isEmpty() || stated.length() > longest) {
      return stated.isEmpty();
    }
    String key = Typed.key(stated);
    return everywhere.contains(key) || byColumn.getOrDefault(column, Set.of()).contains(key);
  }

  /** Whether somebody who writes this most likely means nothing by it: {@code /}, {@code ****}. */
  public static boolean isUsual(String stated) {
    return stated.length() > 1 && stated.chars().allMatch(letter -> letter == '*')
        || stated.length() <= LONGEST_USUAL && USUAL.contains(Typed.key(stated));
  }

  /**
   * Reads the part {@code empty}.
   *
   * @throws io.guapai.runtime.http.ProblemException with the path of what is wrong (422)
   */
  static Meaningless read(ProfileNode root) {
    Set<String> everywhere = new HashSet<>();
    Map<String, Set<String>> byColumn = new HashMap<>();
    List<Source.Column> columns = new ArrayList<>();
    ProfileNode node = root.child("empty");
    if (node != null && node.node().isObject()) {
      node.entries()
          .forEach(
              (column, texts) -> {
                if (column.equals(EVERYWHERE)) {
                  everywhere.addAll(keys(texts));
                } else {
                  columns.add(new Source.Column(Typed.name(column), texts.path()));
                  byColumn.put(Typed.name(column), keys(texts));
                }
              });
    } else if (node != null) {
      everywhere.addAll(keys(node));
    }
    int longest =
        Stream.concat(everywhere.stream(), byColumn.values().stream().flatMap(Set::stream))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return new Meaningless(everywhere, byColumn, columns, longest);
  }

  private static Set<String> keys(ProfileNode texts) {
    return texts.items().stream()
        .map(ProfileNode::text)
        .map(Typed::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
