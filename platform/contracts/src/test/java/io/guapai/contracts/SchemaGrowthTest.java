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
          "duty": {
            "type": "string",
            "anyOf": [{"enum": ["VERIFY", "RECHECK"]}, {"pattern": "^[A-Z]{1,64}$"}]
          },
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
  void anOpenEnumMayGainAValue() throws Exception {
    assertBreaks(schema -> open(schema).add("REVIEW"));
  }

  @Test
  void aValueAddedToAClosedEnumIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ArrayNode) at(schema, "state").get("enum")).add("REOPENED"),
        "/state closed enum value REOPENED added");
  }

  @Test
  void aValueRemovedFromAnOpenEnumIsCaught() throws Exception {
    assertBreaks(schema -> open(schema).remove(0), "/duty enum value VERIFY removed");
  }

  @Test
  void anEnumThatOpensIsCaught() throws Exception {
    assertBreaks(
        schema -> {
          ObjectNode state = at(schema, "state");
          state.putArray("anyOf").addObject().set("enum", state.remove("enum"));
        },
        "/state enum changed",
        "/state anyOf changed");
  }

  @Test
  void anEnumThatClosesIsCaught() throws Exception {
    assertBreaks(
        schema -> {
          ObjectNode duty = at(schema, "duty");
          duty.set("enum", open(schema));
          duty.remove("anyOf");
        },
        "/duty anyOf changed",
        "/duty enum changed");
  }

  @Test
  void aNarrowerFormOfValuesToComeIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ObjectNode) at(schema, "duty").at("/anyOf/1")).put("pattern", "^[A-Z]$"),
        "/duty anyOf changed");
  }

  @Test
  void anOpenEnumWithoutValuesToComeIsCaught() throws Exception {
    assertBreaks(
        schema -> ((ArrayNode) at(schema, "duty").get("anyOf")).remove(1), "/duty anyOf changed");
  }

  @Test
  void aWiderBoundIsCaughtBecauseAReaderMayHaveNoRoom() throws Exception {
    assertBreaks(schema -> at(schema, "id").put("maxLength", 200), "/id maxLength changed");
    assertBreaks(schema -> at(schema, "findings").remove("maxItems"), "/findings maxItems changed");
  }

  @Test
  void anAddedFormatIsCaught() throws Exception {
    assertBreaks(schema -> at(schema, "id").put("format", "uuid"), "/id format changed");
  }

  @Test
  void aPropertyThatNewlyAllowsNullIsCaught() throws Exception {
    assertBreaks(
        schema -> at(schema, "id").putArray("type").add("string").add("null"), "/id type changed");
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

  private static ArrayNode open(ObjectNode schema) {
    return (ArrayNode) at(schema, "duty").at("/anyOf/0/enum");
  }

  private static ObjectNode property(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static ObjectNode at(ObjectNode schema, String name) {
    return (ObjectNode) property(schema).get(name);
  }
}
