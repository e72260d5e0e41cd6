package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, JSON and schema say the same, for every fact. */
class FactJsonTest {

  private static final Map<Class<? extends Fact>, JsonSchema> SCHEMAS =
      Contracts.all().stream().collect(Collectors.toMap(type -> type, FactJsonTest::schema));

  static List<Class<? extends Fact>> facts() {
    return Contracts.all();
  }

  static List<Arguments> assured() {
    return components(component -> !SchemaGenerator.nullable(component));
  }

  static List<Arguments> assuredObjects() {
    return components(
        component -> !SchemaGenerator.nullable(component) && !component.getType().isPrimitive());
  }

  static List<Arguments> enums() {
    return components(component -> component.getType().isEnum());
  }

  static List<Arguments> dates() {
    return components(component -> component.getType().getPackageName().equals("java.time"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void survivesTheWireAndMeetsItsSchema(Class<? extends Fact> type) throws IOException {
    for (Fact fact : List.of(Samples.full(type), Samples.sparse(type))) {
      String json = Json.MAPPER.writeValueAsString(fact);

      assertEquals(fact, Json.MAPPER.readValue(json, type));
      assertEquals(Set.of(), errors(type, json));
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void mayLeaveOutWhatMayBeAbsent(Class<? extends Fact> type) throws IOException {
    JsonMapper withoutNulls =
        Json.MAPPER.rebuild().serializationInclusion(JsonInclude.Include.NON_NULL).build();
    String json = withoutNulls.writeValueAsString(Samples.sparse(type));

    assertFalse(json.contains("null"));
    assertEquals(Set.of(), errors(type, json));
    assertEquals(Samples.sparse(type), Json.MAPPER.readValue(json, type));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void hasOnlyItsComponentsOnTheWire(Class<? extends Fact> type) {
    Set<String> components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written = new TreeSet<>();
    json(Samples.full(type)).fieldNames().forEachRemaining(written::add);

    assertEquals(components, written);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void schemaAllowsAPropertyOfALaterRelease(Class<? extends Fact> type) {
    ObjectNode json = json(Samples.full(type)).put("addedLater", "value");

    assertEquals(Set.of(), errors(type, json.toString()));
  }

  @ParameterizedTest
  @MethodSource("assured")
  void schemaRefusesAMissingValue(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type));
    json.remove(name);

    assertFalse(errors(type, json.toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("assured")
  void schemaRefusesANull(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type)).putNull(name);

    assertFalse(errors(type, json.toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("assuredObjects")
  void recordRefusesANull(Class<? extends Fact> type, String name) {
    NullPointerException refused =
        assertThrows(NullPointerException.class, () -> Samples.without(type, name));

    assertEquals(name, refused.getMessage());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void schemaRefusesAnUnknownEnumValue(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type)).put(name, "UNHEARD_OF");

    assertFalse(errors(type, json.toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("dates")
  void schemaRefusesADateThatIsNone(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type)).put(name, "2026-02-30");

    assertFalse(errors(type, json.toString()).isEmpty());
  }

  private static ObjectNode json(Fact fact) {
    JsonNode node = Json.MAPPER.valueToTree(fact);
    return (ObjectNode) node;
  }

  private static Set<ValidationMessage> errors(Class<? extends Fact> type, String json) {
    return SCHEMAS.get(type).validate(json, InputFormat.JSON);
  }

  private static JsonSchema schema(Class<? extends Fact> type) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    try (InputStream document = Contracts.schema(type)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(document, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Arguments> components(Predicate<RecordComponent> selected) {
    return Contracts.all().stream()
        .flatMap(
            type ->
                Arrays.stream(type.getRecordComponents())
                    .filter(selected)
                    .map(component -> Arguments.of(type, component.getName())))
        .toList();
  }
}
