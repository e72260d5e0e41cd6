package io.guapai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a schema with its released form. A schema may gain optional properties, enum values and
 * wider bounds; every other change breaks a sender or a reader and is named.
 */
final class SchemaGrowth {

  private static final Set<String> WORDS = Set.of("title", "description");
  private static final Set<String> UPPER_BOUNDS = Set.of("maxLength", "maxItems");

  private final List<String> breaks = new ArrayList<>();

  private SchemaGrowth() {}

  static List<String> breaks(JsonNode released, JsonNode current) {
    SchemaGrowth growth = new SchemaGrowth();
    growth.compare("", released, current);
    return growth.breaks;
  }

  private void compare(String path, JsonNode released, JsonNode current) {
    for (String keyword : names(released, current)) {
      JsonNode before = released.path(keyword);
      JsonNode after = current.path(keyword);
      if (WORDS.contains(keyword)) {
        continue;
      }
      switch (keyword) {
        case "properties" -> compareProperties(path, before, after);
        case "required" -> compareRequired(path, texts(before), texts(after));
        case "enum" -> compareEnum(path, before, after);
        case "items" -> compare(path + "/items", before, after);
        default -> {
          boolean widened =
              UPPER_BOUNDS.contains(keyword)
                  && before.isInt()
                  && (after.isMissingNode() || after.asInt() >= before.asInt());
          if (!widened && !before.equals(after)) {
            breaks.add(path + " " + keyword + " changed");
          }
        }
      }
    }
  }

  private void compareProperties(String path, JsonNode before, JsonNode after) {
    before
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (after.has(name)) {
                compare(path + "/" + name, before.get(name), after.get(name));
              } else {
                breaks.add(path + "/" + name + " removed");
              }
            });
  }

  private void compareRequired(String path, Set<String> before, Set<String> after) {
    after.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> breaks.add(path + "/" + name + " newly required"));
    before.stream()
        .filter(name -> !after.contains(name))
        .forEach(name -> breaks.add(path + "/" + name + " no longer assured"));
  }

  private void compareEnum(String path, JsonNode before, JsonNode after) {
    if (before.isMissingNode() != after.isMissingNode()) {
      breaks.add(path + " enum changed");
      return;
    }
    Set<String> remaining = texts(after);
    texts(before).stream()
        .filter(value -> !remaining.contains(value))
        .forEach(value -> breaks.add(path + " enum value " + value + " removed"));
  }

  private static Set<String> names(JsonNode released, JsonNode current) {
    Set<String> names = new LinkedHashSet<>();
    released.fieldNames().forEachRemaining(names::add);
    current.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
