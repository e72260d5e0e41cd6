package io.guapai.equipment.exports;

import io.guapai.runtime.text.Cells;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table for spreadsheets.
 *
 * @param <T> what a row is about
 */
public record Table<T>(String name, List<Column<T>> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param en its title
   * @param zh its title
   * @param exact whether its cells are codes, which a spreadsheet would round or shorten
   * @param value of a row, in a language; null for an empty cell
   */
  public record Column<T>(
      String en, String zh, boolean exact, BiFunction<T, Locale, @Nullable Object> value) {

    /** A column of texts, dates and numbers. */
    public static <T> Column<T> of(String en, String zh, Function<T, @Nullable Object> value) {
      return new Column<>(en, zh, false, (row, locale) -> value.apply(row));
    }

    /** A column of codes. */
    public static <T> Column<T> code(String en, String zh, Function<T, @Nullable Object> value) {
      return new Column<>(en, zh, true, (row, locale) -> value.apply(row));
    }

    String cell(T row, Locale locale) {
      String text = Objects.toString(value.apply(row, locale), "");
      return exact ? Cells.guarded(text) : Cells.harmless(text);
    }
  }

  List<String> header(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    return columns.stream().map(column -> zh ? column.zh() : column.en()).toList();
  }

  List<String> row(T row, Locale locale) {
    return columns.stream().map(column -> column.cell(row, locale)).toList();
  }
}
