package io.guapai.benchmark.seed;

import java.util.List;

/**
 * Rows of a table that fall due, kept aside as they were before a sweep.
 *
 * @param table in which they are
 * @param key its primary key
 * @param which condition that finds the due ones
 */
public record Kept(String table, List<String> key, String which) {

  /** The table that keeps them. */
  public String aside() {
    return "benchmark." + table + "_due";
  }

  /** That a row {@code t} of the table is the one that is kept as {@code d}. */
  String same() {
    return String.join(" and ", key.stream().map("t.%1$s = d.%1$s"::formatted).toList());
  }
}
