package io.guapai.contracts;

import static io.guapai.contracts.Schemas.errors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, JSON and schema say the same, for every fact. */
class FactJsonTest {

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

  static List<Arguments> primitives() {
    return components(component -> component.getType().isPrimitive());
  }

  static List<Arguments> closedEnums() {
    return components(
        component -> component.getType().isEnum() && !Enums.isOpen(component.getType()));
  }

  static List<Arguments> openEnums() {
    return components(component -> Enums.isOpen(component.getType()));
  }

  static List<Arguments> dates() {
    return components(component -> component.getType().getPackageName().equals("java.time"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void survivesTheWireAndMeetsItsSchema(Class<? extends Fact> type) throws IOException {
    for (Fact fact : Samples.all(type)) {
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
  @MethodSource("primitives")
  void readerRefusesANullOrNothingForAPrimitive(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type));

    assertUnreadable(type, json.deepCopy().putNull(name));
    assertUnreadable(type, json.deepCopy().without(name));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void readerIgnoresAPropertyOfALaterRelease(Class<? extends Fact> type) throws IOException {
    ObjectNode json = json(Samples.full(type));

    assertEquals(
        Json.READER.treeToValue(json, type),
        Json.READER.treeToValue(json.deepCopy().put("addedLater", "value"), type));
  }

  @ParameterizedTest
  @MethodSource("closedEnums")
  void anUnknownValueOfAClosedEnumIsRefused(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type));

    for (String value : List.of("OF_NEXT_YEAR", json.get(name).asText().toLowerCase(Locale.ROOT))) {
      assertFalse(errors(type, json.deepCopy().put(name, value).toString()).isEmpty());
      assertUnreadable(type, json.deepCopy().put(name, value));
    }
    assertUnreadable(type, json.deepCopy().put(name, 0));
    assertUnreadable(type, json.deepCopy().put(name, "0"));
  }

  @ParameterizedTest
  @MethodSource("openEnums")
  void anUnknownValueOfAnOpenEnumIsReadAsItsFallback(Class<? extends Fact> type, String name)
      throws IOException {
    ObjectNode json = json(Samples.full(type)).put(name, "OF_NEXT_YEAR");

    assertEquals(Set.of(), errors(type, json.toString()));
    assertEquals("OTHER", json(Json.READER.treeToValue(json, type)).get(name).asText());
  }

  @ParameterizedTest
  @MethodSource("openEnums")
  void whatIsNoValueIsRefusedByAnOpenEnumToo(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type));

    for (String value : List.of("", "verify", "A B", "检", "A".repeat(65))) {
      assertFalse(errors(type, json.deepCopy().put(name, value).toString()).isEmpty(), value);
    }
    assertUnreadable(type, json.deepCopy().put(name, 0));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void schemaRefusesADateThatIsNone(Class<? extends Fact> type, String name) {
    ObjectNode json = json(Samples.full(type)).put(name, "2026-02-30");

    assertFalse(errors(type, json.toString()).isEmpty());
  }

  private static void assertUnreadable(Class<? extends Fact> type, JsonNode json) {
    assertThrows(
        JsonProcessingException.class, () -> Json.READER.treeToValue(json, type), json::toString);
  }

  private static ObjectNode json(Fact fact) {
    JsonNode node = Json.MAPPER.valueToTree(fact);
    return (ObjectNode) node;
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
