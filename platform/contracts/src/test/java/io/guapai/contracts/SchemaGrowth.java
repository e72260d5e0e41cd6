package io.guapai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a schema with its released form. A schema may gain optional properties, values of an
 * open enum and better words; every other change breaks a sender or a reader, of the old form or of
 * the new one, and is named.
 */
final class SchemaGrowth {

  private static final Set<String> WORDS = Set.of("title", "description");

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
        case "enum" -> compareClosedEnum(path, before, after);
        case "anyOf" -> compareOpenEnum(path, before, after);
        case "items" -> compare(path + "/items", before, after);
        default -> compareWhole(path, keyword, before, after);
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

  /** No reader has an answer for a value that is not listed. */
  private void compareClosedEnum(String path, JsonNode before, JsonNode after) {
    if (before.isMissingNode() || after.isMissingNode()) {
      breaks.add(path + " enum changed");
      return;
    }
    compareValues(path, before, after);
    Set<String> known = texts(before);
    texts(after).stream()
        .filter(value -> !known.contains(value))
        .forEach(value -> breaks.add(path + " closed enum value " + value + " added"));
  }

  /** Every reader was given something to take a value for that is not listed. */
  private void compareOpenEnum(String path, JsonNode before, JsonNode after) {
    if (before.at("/0/enum").isMissingNode() || after.at("/0/enum").isMissingNode()) {
      compareWhole(path, "anyOf", before, after);
      return;
    }
    compareValues(path, before.at("/0/enum"), after.at("/0/enum"));
    compareWhole(path, "anyOf", rest(before), rest(after));
  }

  private void compareValues(String path, JsonNode before, JsonNode after) {
    Set<String> remaining = texts(after);
    texts(before).stream()
        .filter(value -> !remaining.contains(value))
        .forEach(value -> breaks.add(path + " enum value " + value + " removed"));
  }

  private void compareWhole(String path, String keyword, JsonNode before, JsonNode after) {
    if (!before.equals(after)) {
      breaks.add(path + " " + keyword + " changed");
    }
  }

  /** All of a choice but the values of its first branch. */
  private static JsonNode rest(JsonNode choice) {
    JsonNode rest = choice.deepCopy();
    ((ObjectNode) rest.get(0)).remove("enum");
    return rest;
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
