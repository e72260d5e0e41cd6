package io.guapai.equipment.imports;

import java.util.Arrays;
import java.util.List;

/** What several readers of rows make of a cell. */
final class Parts {

  /** Codes in one cell are parted by commas of any width, the comma of lists, or blanks. */
  private static final String BETWEEN_CODES = "[,，、;；/\\s]+";

  private static final String BETWEEN_NAMES = "[,，、;；]+";

  private Parts() {}

  /** The codes in a cell, each once. */
  static List<String> of(String cell) {
    return parts(cell, BETWEEN_CODES);
  }

  /** The names in a cell, each once. */
  static List<String> names(String cell) {
    return parts(cell, BETWEEN_NAMES);
  }

  private static List<String> parts(String cell, String between) {
    return Arrays.stream(cell.split(between))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }
}
