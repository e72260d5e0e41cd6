package io.guapai.equipment.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be read, before anything of it is taken in.
 *
 * @param encoding the likeliest, or that of the profile
 * @param delimiter likewise
 * @param dateFormat a pattern that fits the columns of dates; null when none does
 * @param rows number of rows beside the header
 * @param columns of the header, in its order
 * @param fields what an import may tell of a unit
 * @param lines the first rows
 */
public record Preview(
    String encoding,
    String delimiter,
    @Nullable String dateFormat,
    int rows,
    List<Column> columns,
    List<Target> fields,
    List<Line> lines) {

  /**
   * A column of the file.
   *
   * @param field key of the field that it most likely holds; null when none is likely
   * @param values what stands in it, the most frequent first; empty when there are too many
   */
  public record Column(String name, @Nullable String field, List<Value> values) {}

  /** Something that stands in a column, and how often. */
  public record Value(String value, int rows) {}

  /**
   * A field that a column may hold.
   *
   * @param key its name in a profile
   * @param required whether every row must have it
   * @param meanings what may be in it; empty when that is no list
   */
  public record Target(
      String key, String zh, String en, boolean required, List<Meaning> meanings) {}

  /** A value that a field may have. */
  public record Meaning(String value, String zh, String en) {}

  /**
   * A row of the file.
   *
   * @param line on which it begins
   * @param cells as they stand there
   * @param read the fields as the profile reads them; null without a profile, or when it is
   *     rejected
   * @param reason why it would be rejected by itself; null when it would not
   */
  public record Line(
      long line, List<String> cells, @Nullable Map<String, String> read, @Nullable String reason) {}
}
