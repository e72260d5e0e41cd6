package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks whether people can read all that the service under test takes and answers: each property,
 * each constant and each act has its word in both languages.
 */
public final class MissingWords {

  private static final String SCHEMAS = "#/components/schemas/";

  private final List<String> missing = new ArrayList<>();

  private MissingWords() {}

  /**
   * What has no word, or is referred to and not published at all. A property, and a parameter of a
   * query, gets its Chinese one in {@code words/own.properties} of the service, a constant by a
   * {@code @Description}, an act where it says its address.
   */
  public static List<String> all() {
    MissingWords words = new MissingWords();
    JsonNode document = PublishedDocument.read();
    JsonNode schemas = document.path("components").path("schemas");
    schemas.properties().forEach(words::lookAt);
    document.findValuesAsText("$ref").stream()
        .filter(address -> address.startsWith(SCHEMAS))
        .map(address -> address.substring(SCHEMAS.length()))
        .filter(name -> !schemas.has(name))
        .distinct()
        .forEach(name -> words.missing.add(name + " itself: it lacks @Schema"));
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("x-words")) {
          words.hold(operation.path("operationId").asText(), operation.path("x-words"));
        }
        for (JsonNode parameter : operation.path("parameters")) {
          if (parameter.path("in").asText().equals("query")) {
            words.hold("?" + parameter.path("name").asText(), parameter.path("x-words"));
          }
        }
      }
    }
    return words.missing;
  }

  private void lookAt(Map.Entry<String, JsonNode> schema) {
    JsonNode words = schema.getValue().path("x-words");
    schema
        .getValue()
        .path("enum")
        .forEach(
            constant ->
                hold(schema.getKey() + " " + constant.asText(), words.path(constant.asText())));
    schema
        .getValue()
        .path("properties")
        .properties()
        .forEach(
            property ->
                hold(
                    schema.getKey() + "." + property.getKey(),
                    property.getValue().path("x-words")));
  }

  private void hold(String what, JsonNode words) {
    String en = words.path("en").asText();
    String zh = words.path("zh").asText();
    if (en.isBlank() || en.codePoints().anyMatch(Character::isIdeographic)) {
      missing.add(what + " in English");
    }
    if (zh.codePoints().noneMatch(Character::isIdeographic)) {
      missing.add(what + " in Chinese");
    }
  }
}
