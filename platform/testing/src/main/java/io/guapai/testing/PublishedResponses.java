package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The responses of an OpenAPI document, to hold answers against. */
final class PublishedResponses {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final SchemaValidatorsConfig ENGLISH =
      SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();

  private record Template(Pattern pattern, int parameters, JsonNode item) {}

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.metaSchema(
                  JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                      .keyword(new NonValidationKeyword("components"))
                      .keyword(new NonValidationKeyword("x-words"))
                      .build()));
  private final JsonNode components;
  private final List<Template> templates;
  private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

  PublishedResponses(JsonNode document) {
    components = document.path("components");
    components.path("schemas").forEach(PublishedResponses::close);
    templates =
        Stream.of(document.path("paths"))
            .flatMap(paths -> paths.properties().stream())
            .map(path -> template(path.getKey(), path.getValue()))
            .sorted(Comparator.comparingInt(Template::parameters))
            .toList();
  }

  /** A property that is not published is a fault too, unless further ones are announced. */
  private static void close(JsonNode schema) {
    if (schema.has("properties") && !schema.has("additionalProperties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  private static Template template(String path, JsonNode item) {
    String[] literals = path.split("\\{[^}]*}", -1);
    String pattern =
        String.join("[^/]*", Stream.of(literals).map(Pattern::quote).toArray(String[]::new));
    return new Template(Pattern.compile(pattern + "/?"), literals.length - 1, item);
  }

  /** What of an answer is not as published; nothing when all is. */
  List<String> faults(
      String method, String path, int status, @Nullable String contentType, byte[] body) {
    JsonNode operation = operation(method, path);
    if (operation.isMissingNode()) {
      return List.of();
    }
    JsonNode response = operation.path("responses").path(String.valueOf(status));
    if (response.has("$ref")) {
      response = components.path("responses").path(name(response));
    }
    if (response.isMissingNode()) {
      return List.of("the status is not published, body " + text(body));
    }
    return body.length == 0 ? List.of() : ofBody(response.path("content"), contentType, body);
  }

  private List<String> ofBody(JsonNode content, @Nullable String contentType, byte[] body) {
    String type = type(contentType == null ? "" : contentType);
    JsonNode media =
        content.properties().stream()
            .filter(published -> type(published.getKey()).equals(type))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(NODES.missingNode());
    if (media.isMissingNode()) {
      return List.of(
          "media type '%s' is not published, body %s".formatted(contentType, text(body)));
    }
    JsonNode schema = media.path("schema");
    if (!type.endsWith("json") || schema.isEmpty() || isBytes(schema)) {
      return List.of();
    }
    return schema(schema).validate(Json.read(text(body))).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  /** A media type without its parameters. */
  private static String type(String mediaType) {
    return mediaType.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
  }

  /** A file that the service hands on, whose content it does not describe. */
  private static boolean isBytes(JsonNode schema) {
    return schema.path("format").asText().equals("binary");
  }

  private JsonNode operation(String method, String path) {
    return templates.stream()
        .filter(template -> template.pattern().matcher(path).matches())
        .map(template -> template.item().path(method.toLowerCase(Locale.ROOT)))
        .filter(operation -> !operation.isMissingNode())
        .findFirst()
        .orElse(NODES.missingNode());
  }

  private JsonSchema schema(JsonNode schema) {
    return compiled.computeIfAbsent(
        schema,
        one ->
            factory.getSchema(
                ((ObjectNode) one.deepCopy()).set("components", components), ENGLISH));
  }

  private static String name(JsonNode reference) {
    return reference.path("$ref").asText().replaceFirst("^.*/", "");
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
