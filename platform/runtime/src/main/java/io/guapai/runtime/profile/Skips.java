package io.guapai.runtime.profile;

import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows that are none of the register, such as test records and sums: {@code skip: {单位: ["*测试*"],
 * 编号: [合计, ""]}}. A row is one of them when a column holds one of its texts; a star at the
 * beginning or the end of a text stands for anything, an empty text for an empty cell.
 */
record Skips(List<Condition> conditions) {

  /**
   * What a column of such a row holds.
   *
   * @param text what it is, in the form of {@link Typed#key}
   * @param before whether anything may stand before the text
   * @param after whether anything may stand after it
   */
  record Condition(Source.Column column, String text, boolean before, boolean after) {

    boolean holds(String stated) {
      if (before && after) {
        return stated.contains(text);
      }
      return before ? stated.endsWith(text) : after ? stated.startsWith(text) : stated.equals(text);
    }
  }

  Skips {
    conditions = List.copyOf(conditions);
  }

  /**
   * Whether a row is none of the register.
   *
   * @param cells what stands in a column
   */
  boolean cover(Function<Source.Column, String> cells) {
    for (Condition condition : conditions) {
      if (condition.holds(Typed.key(cells.apply(condition.column())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the part {@code skip}.
   *
   * @throws io.guapai.runtime.http.ProblemException with the path of what is wrong (422)
   */
  static Skips read(ProfileNode root) {
    List<Condition> conditions = new ArrayList<>();
    ProfileNode node = root.child("skip");
    if (node != null) {
      node.entries()
          .forEach(
              (name, texts) -> {
                Source.Column column = new Source.Column(Typed.name(name), texts.path());
                texts.items().forEach(text -> conditions.add(condition(column, text)));
              });
    }
    return new Skips(conditions);
  }

  private static Condition condition(Source.Column column, ProfileNode node) {
    String text = node.raw().strip();
    boolean before = text.startsWith("*");
    boolean after = text.length() > 1 && text.endsWith("*");
    String core = text.substring(before ? 1 : 0, text.length() - (after ? 1 : 0));
    if (core.isEmpty() && (before || after)) {
      throw node.invalid("*测试*, 合计, \"\"");
    }
    return new Condition(column, Typed.key(core), before, after);
  }
}
