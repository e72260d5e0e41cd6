package io.guapai.benchmark.beside;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table as PostgreSQL writes them as text.
 *
 * @param table with its schema
 * @param values a row each, in the order of the columns; a value may be null
 */
public record Rows(String table, List<String> columns, List<String[]> values) {

  /** A statement that inserts one row; the server makes of the text whatever the column is. */
  String insert() {
    return "insert into %s (%s) overriding system value values (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", columns.stream().map(column -> "?").toList()));
  }

  /** The rows in pieces of at most this size. */
  List<Rows> pieces(int size) {
    List<Rows> pieces = new ArrayList<>();
    for (int from = 0; from < values.size(); from += size) {
      pieces.add(
          new Rows(table, columns, values.subList(from, Math.min(from + size, values.size()))));
    }
    return pieces;
  }
}
