package io.guapai.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The schemas of an OpenAPI document as declarations of TypeScript, so that a script of the page
 * which reads what a service does not answer is found before anybody opens the page.
 */
final class TypeDeclarations {

  private TypeDeclarations() {}

  /**
   * @param document of one service
   * @return a module that exports a type of the name of each schema
   */
  static String of(JsonNode document) {
    StringBuilder module = new StringBuilder();
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> module.append(declaration(schema)).append('\n'));
    return module.toString();
  }

  private static String declaration(Map.Entry<String, JsonNode> schema) {
    return isRecord(schema.getValue())
        ? "export interface " + schema.getKey() + " " + record(schema.getValue(), "") + "\n"
        : "export type " + schema.getKey() + " = " + type(schema.getValue(), "") + ";\n";
  }

  private static boolean isRecord(JsonNode schema) {
    return schema.has("properties");
  }

  private static String record(JsonNode schema, String indent) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    StringBuilder body = new StringBuilder("{\n");
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode words = property.getValue().path("x-words");
              if (words.has("zh")) {
                body.append(indent)
                    .append("  /** ")
                    .append(words.path("en").asText())
                    .append(' ')
                    .append(words.path("zh").asText())
                    .append(" */\n");
              }
              body.append(indent)
                  .append("  ")
                  .append(property.getKey())
                  .append(required.contains(property.getKey()) ? ": " : "?: ")
                  .append(type(property.getValue(), indent + "  "))
                  .append(";\n");
            });
    return body.append(indent).append('}').toString();
  }

  private static String type(JsonNode schema, String indent) {
    if (schema.has("$ref")) {
      return schema.path("$ref").asText().replaceFirst("^.*/", "");
    }
    if (schema.has("enum")) {
      return oneOf(strings(schema.path("enum")).map(TypeDeclarations::quoted));
    }
    if (schema.has("allOf")) {
      StringJoiner all = new StringJoiner(" & ");
      schema.path("allOf").forEach(part -> all.add(type(part, indent)));
      return all.toString();
    }
    for (String choice : List.of("anyOf", "oneOf")) {
      if (schema.has(choice)) {
        return oneOf(parts(schema.path(choice)).stream().map(part -> type(part, indent)));
      }
    }
    return schema.path("type").isArray()
        ? oneOf(strings(schema.path("type")).map(type -> type(type, schema, indent)))
        : type(schema.path("type").asText(), schema, indent);
  }

  private static String type(String type, JsonNode schema, String indent) {
    return switch (type) {
      case "null", "string", "boolean" -> type;
      case "integer", "number" -> "number";
      case "array" -> "Array<" + type(schema.path("items"), indent) + ">";
      default -> {
        if (isRecord(schema)) {
          yield record(schema, indent);
        }
        JsonNode values = schema.path("additionalProperties");
        yield values.isObject()
            ? "Record<string, " + type(values, indent) + ">"
            : type.equals("object") ? "Record<string, unknown>" : "unknown";
      }
    };
  }

  private static String oneOf(Stream<String> types) {
    return String.join(" | ", types.distinct().toList());
  }

  private static Stream<String> strings(JsonNode array) {
    return parts(array).stream().map(JsonNode::asText);
  }

  private static List<JsonNode> parts(JsonNode array) {
    List<JsonNode> parts = new ArrayList<>();
    array.forEach(parts::add);
    return parts;
  }

  private static String quoted(String constant) {
    return "'" + constant + "'";
  }
}
