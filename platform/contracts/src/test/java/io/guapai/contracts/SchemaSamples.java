package io.guapai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds what a writer of a schema may say, from the schema alone: all of it, all but one property
 * that may be absent or null, each value of each enum, each text and list at its bounds.
 */
final class SchemaSamples {

  private static final JsonNodeFactory NODES = Json.MAPPER.getNodeFactory();

  private SchemaSamples() {}

  static List<ObjectNode> of(JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.get("required").forEach(name -> required.add(name.asText()));
    ObjectNode full = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      full.set(property.getKey(), values(property.getValue()).get(0));
    }
    List<ObjectNode> samples = new ArrayList<>(List.of(full));
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      String name = property.getKey();
      if (!required.contains(name)) {
        samples.add(full.deepCopy().without(name));
      }
      for (JsonNode value : values(property.getValue())) {
        samples.add(full.deepCopy().<ObjectNode>set(name, value));
      }
    }
    return samples;
  }

  /** The first is a plain one, the others are edges. */
  private static List<JsonNode> values(JsonNode property) {
    List<JsonNode> values = new ArrayList<>();
    JsonNode type = property.get("type");
    switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "string" -> values.addAll(texts(property));
      case "integer" ->
          List.of(2, 0, Integer.MIN_VALUE, Integer.MAX_VALUE)
              .forEach(number -> values.add(NODES.numberNode(number)));
      case "number" ->
          List.of("87.50", "0", "-1", "12345678901234567890.123456789")
              .forEach(number -> values.add(NODES.numberNode(new BigDecimal(number))));
      case "boolean" -> values.addAll(List.of(NODES.booleanNode(true), NODES.booleanNode(false)));
      case "array" -> values.addAll(lists(property));
      default -> throw new IllegalStateException("no sample for " + property);
    }
    if (type.isArray()) {
      values.add(NODES.nullNode());
    }
    return values;
  }

  private static List<JsonNode> texts(JsonNode property) {
    JsonNode known = property.has("enum") ? property.get("enum") : property.at("/anyOf/0/enum");
    List<JsonNode> texts = new ArrayList<>();
    if (!known.isMissingNode()) {
      known.forEach(value -> texts.add(value));
    } else if (property.path("format").asText().equals("date")) {
      texts.add(NODES.textNode("2026-03-31"));
    } else if (property.path("format").asText().equals("date-time")) {
      texts.add(NODES.textNode("2026-03-31T09:30:00.123456Z"));
    } else {
      texts.add(NODES.textNode("检".repeat(property.get("minLength").asInt())));
      texts.add(NODES.textNode("检".repeat(property.get("maxLength").asInt())));
    }
    return texts;
  }

  private static List<JsonNode> lists(JsonNode property) {
    JsonNode items = property.get("items");
    List<JsonNode> entries =
        items.get("type").asText().equals("object") ? List.copyOf(of(items)) : texts(items);
    JsonNode longest = entries.get(entries.size() - 1);
    int most = property.get("maxItems").asInt();
    return List.of(
        NODES.arrayNode().addAll(entries),
        NODES.arrayNode(),
        NODES.arrayNode().addAll(Collections.nCopies(most, longest)));
  }
}
