package io.guapai.runtime.profile;

import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say by the sources of a profile. */
final class RowCells {

  private final Profile profile;
  private final Header header;

  RowCells(Profile profile, Header header) {
    this.profile = profile;
    this.header = header;
  }

  /**
   * What a row says.
   *
   * @param leaf what it was read from
   */
  record Stated(String text, Source.Leaf leaf) {}

  /** Whether the profile leaves a row out. */
  boolean skips(CsvLine line) {
    return !profile.skips().conditions().isEmpty()
        && profile.skips().cover(column -> Typed.name(raw(line, column)));
  }

  /** What stands in a column to the letter; a cell that a short row does not have is empty. */
  String raw(CsvLine line, Source.Column column) {
    int index = header.index(column);
    return index < line.fields().size() ? line.fields().get(index) : "";
  }

  /** What stands in a column, an empty text when that means nothing. */
  String cell(CsvLine line, Source.Column column) {
    return cell(line, column, Set.of());
  }

  /** The same; what is listed by itself means what is said of it there. */
  private String cell(CsvLine line, Source.Column column, Set<String> listed) {
    String stated = Typed.name(raw(line, column));
    return !listed.contains(stated) && profile.empty().covers(column.name(), stated) ? "" : stated;
  }

  /**
   * What a row says by a source; null when it says nothing.
   *
   * @param key of the field or detail, for messages
   * @param typed how its values are typed that the profile does not list
   */
  @Nullable Stated stated(CsvLine line, String key, Source source, UnaryOperator<String> typed)
      throws Refused {
    Source.Leaf leaf = leaf(line, key, source);
    if (leaf == null) {
      return null;
    }
    String text =
        leaf instanceof Source.Cells cells
            ? meaning(key, joined(line, cells), cells.values(), typed)
            : ((Source.Constant) leaf).value();
    return text.isEmpty() ? null : new Stated(text, leaf);
  }

  private Source.@Nullable Leaf leaf(CsvLine line, String key, Source source) throws Refused {
    Source chosen = source;
    while (chosen instanceof Source.Choice choice) {
      String by = cell(line, choice.by(), choice.cases().keySet());
      chosen = choice.cases().getOrDefault(by, choice.otherwise());
      if (chosen == null && !by.isEmpty()) {
        throw new Refused(RejectionReason.UNMAPPED_VALUE, key, by);
      }
    }
    return (Source.Leaf) chosen;
  }

  private String joined(CsvLine line, Source.Cells cells) throws Refused {
    if (cells.from().size() == 1) {
      Source.Values values = cells.values();
      return cell(line, cells.from().get(0), values == null ? Set.of() : values.known().keySet());
    }
    List<String> parts = new ArrayList<>();
    for (Source.Column column : cells.from()) {
      String part = cell(line, column);
      if (!part.isEmpty()) {
        parts.add(part);
      } else if (cells.whole()) {
        throw new Refused(RejectionReason.MISSING_VALUE, column.name());
      }
    }
    return String.join(cells.with(), parts);
  }

  /** Nothing may mean something as well; if it does not, it stays nothing. */
  private static String meaning(
      String key, String stated, Source.@Nullable Values values, UnaryOperator<String> typed)
      throws Refused {
    if (values == null) {
      return typed.apply(stated);
    }
    String known = values.known().getOrDefault(stated, "");
    if (!known.isEmpty() || stated.isEmpty()) {
      return known;
    }
    String otherwise = values.otherwise();
    if (otherwise == null) {
      throw new Refused(RejectionReason.UNMAPPED_VALUE, key, stated);
    }
    return otherwise.equals(Source.Values.ITSELF) ? typed.apply(stated) : otherwise;
  }
}
