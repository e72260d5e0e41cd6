package io.guapai.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one OpenAPI document of several. Paths are united. A component that two services define
 * alike stays one; if they differ, each gets its service's name as prefix, and the references
 * follow.
 */
final class OpenApiMerge {
  private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

  /** Adds a service's document; it is copied. */
  OpenApiMerge add(String service, JsonNode document) {
    documents.put(service, document.deepCopy());
    return this;
  }

  /** The document of all, whose addresses are relative to where it was read. */
  JsonNode merged() {
    Set<ComponentName> differing = new DifferingComponents(documents.values()).find();
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    merged.put("openapi", "3.1.0");
    merged.putObject("info").put("title", "Guapai 挂牌督办").put("version", "v1");
    merged.putArray("servers").addObject().put("url", "/");
    ArrayNode tags = merged.putArray("tags");
    ObjectNode paths = merged.putObject("paths");
    ObjectNode components = merged.putObject("components");
    Set<String> tagNames = new TreeSet<>();
    documents.forEach(
        (service, document) -> {
          merged.set("openapi", document.path("openapi"));
          new ComponentRenaming(service, differing).apply(document);
          document
              .withObject("/paths")
              .properties()
              .forEach(path -> paths.set(address(service, path.getKey()), path.getValue()));
          ObjectNode sections = document.withObject("/components");
          sections
              .properties()
              .forEach(
                  section ->
                      components
                          .withObject("/" + section.getKey())
                          .setAll((ObjectNode) section.getValue()));
          for (JsonNode tag : document.path("tags")) {
            if (tagNames.add(tag.path("name").asText())) {
              tags.add(tag);
            }
          }
        });
    return merged;
  }

  // What every service has alike is written with the service as a part of the address.
  private static String address(String service, String path) {
    return path.replace("{service}", service);
  }
}
