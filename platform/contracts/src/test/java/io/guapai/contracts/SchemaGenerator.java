package io.guapai.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives the JSON Schema (draft 2020-12) of a fact from its record. */
final class SchemaGenerator {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaGenerator() {}

  static ObjectNode schema(Class<? extends Fact> fact) {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    Contract contract = fact.getAnnotation(Contract.class);
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:guapai:contract:" + contract.name() + ":v" + contract.version());
    schema.put("title", contract.name());
    schema.put("description", words(fact));
    object(schema, fact);
    return schema;
  }

  private static void object(ObjectNode schema, Class<?> type) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(component.getName(), property(component));
      if (!nullable(component)) {
        required.add(component.getName());
      }
    }
  }

  /** The components of a fact, and those of the parts that it lists. */
  static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                part(component)
                    .map(part -> Stream.concat(Stream.of(component), components(part)))
                    .orElse(Stream.of(component)));
  }

  /** What a list has as its entries, when those are records. */
  static Optional<Class<?>> part(RecordComponent component) {
    return component.getType() == List.class
            && elementType(component) instanceof Class<?> type
            && type.isRecord()
        ? Optional.of(type)
        : Optional.empty();
  }

  /** The enum of which a component has a value, or its list has entries. */
  static Optional<Class<?>> vocabulary(RecordComponent component) {
    Type type = component.getType() == List.class ? elementType(component) : component.getType();
    return type instanceof Class<?> known && known.isEnum() ? Optional.of(known) : Optional.empty();
  }

  static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static String words(AnnotatedElement element) {
    Description description = element.getAnnotation(Description.class);
    if (description == null) {
      throw new IllegalStateException(element + " carries no @Description");
    }
    return description.value();
  }

  private static ObjectNode property(RecordComponent component) {
    ObjectNode property = Json.MAPPER.createObjectNode();
    String words = words(component);
    Class<?> type = component.getType();
    property.put(
        "description",
        vocabulary(component).map(values -> words + ". " + Enums.words(values)).orElse(words));
    describe(property, component, type);
    if (nullable(component)) {
      allowNull(property);
    }
    return property;
  }

  private static void describe(ObjectNode property, RecordComponent component, Class<?> type) {
    Description description = component.getAnnotation(Description.class);
    if (type == String.class) {
      text(property, description);
    } else if (type == LocalDate.class) {
      property.put("type", "string").put("format", "date");
    } else if (type == Instant.class) {
      property.put("type", "string").put("format", "date-time");
    } else if (type.isEnum()) {
      Enums.describe(property.put("type", "string"), type);
    } else if (type == boolean.class || type == Boolean.class) {
      property.put("type", "boolean");
    } else if (type == int.class || type == Integer.class) {
      property.put("type", "integer");
    } else if (type == BigDecimal.class) {
      property.put("type", "number");
    } else if (type == List.class && elementType(component) == String.class) {
      property.put("type", "array").put("maxItems", description.maxItems());
      text(property.putObject("items"), description);
    } else if (vocabulary(component).isPresent()) {
      property.put("type", "array").put("maxItems", description.maxItems());
      Enums.describe(
          property.putObject("items").put("type", "string"), vocabulary(component).get());
    } else if (part(component).isPresent()) {
      Class<?> part = part(component).get();
      property.put("type", "array").put("maxItems", description.maxItems());
      object(property.putObject("items").put("description", words(part)), part);
    } else {
      throw new IllegalStateException("no schema for " + component);
    }
  }

  private static void text(ObjectNode property, Description description) {
    property.put("type", "string").put("minLength", 1).put("maxLength", description.maxLength());
  }

  private static Type elementType(RecordComponent component) {
    return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  private static void allowNull(ObjectNode property) {
    String type = property.get("type").textValue();
    property.putArray("type").add(type).add("null");
    if (property.get("enum") instanceof ArrayNode values) {
      values.addNull();
    }
  }
}
