package io.guapai.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guapai.local.Service;
import java.util.Iterator;
import java.util.Map;

/**
 * One OpenAPI document from the documents of the services: the paths side by side. A component that
 * two services name alike but define differently gets its service's name in front.
 */
final class MergedOpenApi {

  private static final String REF = "#/components/schemas/";

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode merged = json.createObjectNode();

  MergedOpenApi() {
    merged.put("openapi", "3.1.0");
    merged
        .putObject("info")
        .put("title", "Guapai")
        .put("description", "Special-equipment safety and hazard supervision 特种设备安全与挂牌督办")
        .put("version", "v1");
    merged.putArray("security").addObject().putArray("bearer");
    merged.putObject("paths");
    merged
        .putObject("components")
        .putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
    ((ObjectNode) merged.get("components")).putObject("schemas");
  }

  /** Adds the document of a service. */
  void add(Service service, JsonNode document) {
    ObjectNode schemas = (ObjectNode) merged.at("/components/schemas");
    ObjectNode renamed = json.createObjectNode();
    Iterator<Map.Entry<String, JsonNode>> fields = document.at("/components/schemas").fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> schema = fields.next();
      JsonNode known = schemas.get(schema.getKey());
      if (known != null && !known.equals(schema.getValue())) {
        String name = schema.getKey();
        renamed.put(
            name, Character.toUpperCase(service.id().charAt(0)) + service.id().substring(1) + name);
      }
    }
    document
        .at("/components/schemas")
        .fields()
        .forEachRemaining(
            schema ->
                schemas.set(
                    renamed.path(schema.getKey()).asText(schema.getKey()),
                    referring(schema.getValue(), renamed)));
    ObjectNode paths = (ObjectNode) merged.get("paths");
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                paths.set(
                    path.getKey().replace("{service}", service.id()),
                    referring(path.getValue(), renamed)));
  }

  JsonNode document() {
    return merged;
  }

  /** A copy whose references follow the renamed components. */
  private JsonNode referring(JsonNode node, ObjectNode renamed) {
    if (node.isObject()) {
      ObjectNode copy = json.createObjectNode();
      node.fields().forEachRemaining(field -> copy.set(field.getKey(), referred(field, renamed)));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = json.createArrayNode();
      node.forEach(element -> copy.add(referring(element, renamed)));
      return copy;
    }
    return node;
  }

  private JsonNode referred(Map.Entry<String, JsonNode> field, ObjectNode renamed) {
    String reference = field.getValue().asText();
    if (field.getKey().equals("$ref") && reference.startsWith(REF)) {
      String name = reference.substring(REF.length());
      return json.getNodeFactory().textNode(REF + renamed.path(name).asText(name));
    }
    return referring(field.getValue(), renamed);
  }
}
