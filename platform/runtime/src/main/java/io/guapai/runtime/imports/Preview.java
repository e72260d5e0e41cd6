package io.guapai.runtime.imports;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.runtime.profile.Meaning;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be read, before anything of it is taken in.
 *
 * @param encoding the likeliest, or that of the profile
 * @param delimiter likewise
 * @param headerLine line on which the header begins: as it is stated, or found
 * @param dateFormats patterns that fit the columns of dates, the most frequent first; empty when
 *     none does
 * @param empty what most likely means that a cell is empty
 * @param rows number of rows beside the header
 * @param columns of the header, in its order
 * @param fields what an import may tell of a unit
 * @param lines the first rows
 */
public record Preview(
    String encoding,
    String delimiter,
    long headerLine,
    List<String> dateFormats,
    List<String> empty,
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
   * @param subjects what rows may tell it of, as a profile states it
   * @param required whether every one of these rows must have it
   * @param meanings what may be in it; empty when that is no list
   */
  public record Target(
      String key,
      String zh,
      String en,
      List<String> subjects,
      boolean required,
      List<Meaning> meanings) {}

  /**
   * A row of the file.
   *
   * @param line on which it begins
   * @param cells as they stand there
   * @param read the fields as the profile reads them; null without a profile, or when it is
   *     rejected or skipped
   * @param details what would be kept beside the fields
   * @param warnings which values would be left out, and why
   * @param skipped whether the profile leaves the row out
   * @param reason why it would be rejected by itself; null when it would not
   */
  public record Line(
      long line,
      List<String> cells,
      @Nullable Map<String, String> read,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable String details,
      List<String> warnings,
      boolean skipped,
      @Nullable String reason) {}
}
