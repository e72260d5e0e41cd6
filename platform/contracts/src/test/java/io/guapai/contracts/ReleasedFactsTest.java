package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Yesterday's facts before today's readers, and today's facts before yesterday's readers. */
class ReleasedFactsTest {

  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  static List<String> released() {
    return Released.files();
  }

  static List<Class<? extends Fact>> facts() {
    return Contracts.all();
  }

  @ParameterizedTest
  @MethodSource("released")
  void todaysReaderTakesEverythingThatWasReleased(String file) throws JsonProcessingException {
    JsonNode schema = Released.schema(file);
    JsonSchema check = Schemas.of(schema);
    TypeOf.Known known = (TypeOf.Known) Released.resolve(file);
    for (ObjectNode sample : SchemaSamples.of(schema)) {
      String json = sample.toString();
      assertEquals(Set.of(), check.validate(json, InputFormat.JSON), "not a sample of its schema");

      Fact fact =
          Json.READER.convertValue(known.lift(Json.READER.readValue(json, DATA)), known.fact());

      if (known.steps().isEmpty()) {
        assertEquals(fact, Json.READER.readValue(json, known.fact()));
        assertKept(sample, fact);
      }
      assertEquals(Set.of(), Schemas.errors(known.fact(), Json.MAPPER.writeValueAsString(fact)));
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theReleasedSchemaTakesEverythingOfToday(Class<? extends Fact> type)
      throws JsonProcessingException {
    JsonSchema released = Schemas.of(Released.schema(Contracts.schemaFile(type)));
    for (Fact fact : Samples.all(type)) {
      String json = Json.MAPPER.writeValueAsString(fact);

      assertEquals(Set.of(), released.validate(json, InputFormat.JSON), json);
    }
  }

  /** Nothing of what was said is lost or changed on the way through the record. */
  private static void assertKept(ObjectNode said, Fact fact) {
    assertKept(said, Json.READER.<JsonNode>valueToTree(fact));
  }

  private static void assertKept(JsonNode said, JsonNode kept) {
    if (said.isObject()) {
      said.properties()
          .forEach(property -> assertKept(property.getValue(), kept.path(property.getKey())));
    } else if (said.isArray()) {
      assertEquals(said.size(), kept.size());
      for (int i = 0; i < said.size(); i++) {
        assertKept(said.get(i), kept.get(i));
      }
    } else {
      assertEquals(said, kept);
    }
  }
}
