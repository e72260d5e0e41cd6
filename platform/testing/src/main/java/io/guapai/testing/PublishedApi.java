package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the service under test publishes of itself, and bodies made after it. A test that asks here
 * what there is covers what is added later without anybody thinking of it.
 */
public final class PublishedApi {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode document;

  private PublishedApi(JsonNode document) {
    this.document = document;
  }

  /** A query parameter, with the schema of its values. */
  public record Query(String name, JsonNode schema) {}

  /**
   * An operation.
   *
   * @param method in upper case
   * @param mediaType of its body; null when it takes none
   * @param body schema of its body
   * @param queries what its address may ask for
   * @param everywhere whether it is the platform's, which every service answers
   */
  public record Operation(
      String method,
      String path,
      @Nullable String mediaType,
      JsonNode body,
      List<Query> queries,
      boolean everywhere) {

    public boolean writes() {
      return !method.equals("GET");
    }

    /** Whether its address names a record. */
    public boolean namesRecord() {
      return path.contains("{");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Reads the document of the service under test. */
  public static PublishedApi read() {
    return new PublishedApi(PublishedDocument.read());
  }

  /**
   * All operations.
   *
   * @param service first segment of the service's addresses, which those of the platform leave open
   */
  public List<Operation> operations(String service) {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(
                        method ->
                            operation(service, method.getKey(), path.getKey(), method.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  private Operation operation(String service, String method, String path, JsonNode operation) {
    JsonNode content = operation.path("requestBody").path("content");
    String mediaType = content.isEmpty() ? null : content.fieldNames().next();
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path.replace("{service}", service),
        mediaType,
        mediaType == null ? NODES.missingNode() : content.path(mediaType).path("schema"),
        queries(operation),
        path.contains("{service}"));
  }

  private List<Query> queries(JsonNode operation) {
    List<Query> queries = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        queries.add(new Query(parameter.path("name").asText(), resolved(parameter.path("schema"))));
      }
    }
    return queries;
  }

  /** A body, and which of the values given it holds. */
  public record Sample(JsonNode body, Set<String> used) {}

  /**
   * A body with all that is required.
   *
   * @param values for the properties of these names, which it then holds wherever it may
   */
  public Sample sample(JsonNode schema, Map<String, String> values) {
    Set<String> used = new HashSet<>();
    return new Sample(value("", schema, values, used, false), used);
  }

  /**
   * A body with all that it may have.
   *
   * @param values for the properties of these names
   */
  public JsonNode whole(JsonNode schema, Map<String, String> values) {
    return value("", schema, values, new HashSet<>(), true);
  }

  private JsonNode value(
      String name, JsonNode stated, Map<String, String> values, Set<String> used, boolean whole) {
    JsonNode schema = resolved(stated);
    if (schema.path("enum").isArray()) {
      return schema.path("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema, values, used, whole);
      case "array" -> array(name, schema, values, used, whole);
      case "boolean" -> NODES.booleanNode(false);
      case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
      default -> text(name, schema, values, used);
    };
  }

  private ObjectNode object(
      JsonNode schema, Map<String, String> values, Set<String> used, boolean whole) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    ObjectNode object = NODES.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String name = property.getKey();
              if (whole || required.contains(name) || values.containsKey(name)) {
                object.set(name, value(name, property.getValue(), values, used, whole));
              }
            });
    return object;
  }

  private ArrayNode array(
      String name, JsonNode schema, Map<String, String> values, Set<String> used, boolean whole) {
    return NODES.arrayNode().add(value(name, schema.path("items"), values, used, whole));
  }

  private static JsonNode text(
      String name, JsonNode schema, Map<String, String> values, Set<String> used) {
    if (values.containsKey(name)) {
      used.add(name);
      return NODES.textNode(values.get(name));
    }
    return NODES.textNode(
        switch (schema.path("format").asText()) {
          case "date" -> "2026-05-06";
          case "date-time" -> "2026-05-06T10:00:00+08:00";
          case "uuid" -> "01a20275-1485-7ab9-b858-cce8a960dc12";
          default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
        });
  }

  private JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceFirst("^.*/", "");
      return resolved(document.path("components").path("schemas").path(name));
    }
    for (String choice : List.of("allOf", "anyOf", "oneOf")) {
      for (JsonNode one : schema.path(choice)) {
        if (!type(one).equals("null")) {
          return resolved(one);
        }
      }
    }
    return schema;
  }

  /** The type that is not null, which 3.1 writes as one of several. */
  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (!type.isArray()) {
      return type.asText(schema.has("properties") ? "object" : "string");
    }
    for (JsonNode one : type) {
      if (!one.asText().equals("null")) {
        return one.asText();
      }
    }
    return "null";
  }
}
