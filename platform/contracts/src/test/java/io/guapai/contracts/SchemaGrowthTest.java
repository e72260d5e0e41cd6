package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaGrowthTest {

  private static final String RELEASED =
      """
      {
        "$id": "urn:guapai:contract:sample:v1",
        "description": "a sample",
        "type": "object",
        "properties": {
          "id": {"type": "string", "minLength": 1, "maxLength": 128},
          "state": {"type": "string", "enum": ["OPEN", "CLOSED"]},
          "dueDate": {"type": ["string", "null"], "format": "date"},
          "findings": {
            "type": "array", "maxItems": 50,
            "items": {"type": "string", "minLength": 1, "maxLength": 2000}
          }
        },
        "required": ["id", "state"]
      }
      """;

  @Test
  void theSameSchemaBreaksNothing() throws Exception {
    assertBreaks(schema -> {});
  }

  @Test
  void anOptionalPropertyMayBeAdded() throws Exception {
    assertBreaks(schema -> property(schema).putObject("note").put("type", "string"));
  }

  @Test
  void anEnumValueMayBeAdded() throws Exception {
    assertBreaks(schema -> ((ArrayNode) at(schema, "state").get("enum")).add("REOPENED"));
  }

  @Test
  void anUpperBoundMayRiseOrFallAway() throws Exception {
    assertBreaks(schema -> at(schema, "id").put("maxLength", 200));
    assertBreaks(schema -> at(schema, "findings").remove("maxItems"));
  }

  @Test
  void wordsMayChange() throws Exception {
    assertBreaks(
        schema -> {
          schema.put("description", "better words");
          at(schema, "id").put("description", "the id");
        });
  }

  @Test
  void aRemovedPropertyIsCaught() throws Exception {
    assertBreaks(schema -> property(schema).remove("dueDate"), "/dueDate removed");
  }

  @Test
  void aChangedTypeIsCaught() throws Exception {
    assertBreaks(schema -> at(schema, "id").put("type", "integer"), "/id type changed");
  }

  @Test
  void aPropertyThatNoLongerAllowsNullIsCaught() throws Exception {
    assertBreaks(schema -> at(schema, "dueDate").put("type", "string"), "/dueDate type changed");
  }

  @Test
  void aChangedFormatIsCaught() throws Exception {
    assertBreaks(
        schema -> at(schema, "dueDate").put("format", "date-time"), "/dueDate format changed");
  }

  @Test
  void aChangedTypeOfListEntriesIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ObjectNode) at(schema, "findings").get("items")).put("type", "object"),
        "/findings/items type changed");
  }

  @Test
  void aRemovedEnumValueIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ArrayNode) at(schema, "state").get("enum")).remove(1),
        "/state enum value CLOSED removed");
  }

  @Test
  void anEnumOnFreeTextIsCaught() throws Exception {
    assertBreaks(schema -> at(schema, "id").putArray("enum").add("one"), "/id enum changed");
  }

  @Test
  void aPropertyThatBecomesRequiredIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ArrayNode) schema.get("required")).add("dueDate"), "/dueDate newly required");
  }

  @Test
  void anAddedRequiredPropertyIsCaught() throws Exception {
    assertBreaks(
        schema -> {
          property(schema).putObject("note").put("type", "string");
          ((ArrayNode) schema.get("required")).add("note");
        },
        "/note newly required");
  }

  @Test
  void aPropertyThatIsNoLongerRequiredIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ArrayNode) schema.get("required")).remove(1), "/state no longer assured");
  }

  @Test
  void aTighterBoundIsCaught() throws Exception {
    assertBreaks(schema -> at(schema, "id").put("maxLength", 64), "/id maxLength changed");
    assertBreaks(schema -> at(schema, "id").put("minLength", 2), "/id minLength changed");
    assertBreaks(
        schema -> at(schema, "dueDate").put("maxLength", 10), "/dueDate maxLength changed");
  }

  @Test
  void closingTheSchemaToUnknownPropertiesIsCaught() throws Exception {
    assertBreaks(
        schema -> schema.put("additionalProperties", false), " additionalProperties changed");
  }

  private static void assertBreaks(Consumer<ObjectNode> change, String... expected)
      throws Exception {
    JsonNode released = Json.MAPPER.readTree(RELEASED);
    ObjectNode current = released.deepCopy();
    change.accept(current);
    assertEquals(List.of(expected), SchemaGrowth.breaks(released, current));
  }

  private static ObjectNode property(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static ObjectNode at(ObjectNode schema, String name) {
    return (ObjectNode) property(schema).get(name);
  }
}
