package io.guapai.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guapai.contracts.Fact;
import io.guapai.contracts.TypeOf;
import java.util.Map;

/** JSON of events. A reader ignores what a newer writer added: schemas only grow. */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private EventJson() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
    }
  }

  /**
   * The value that a JSON text holds.
   *
   * @throws JsonProcessingException when it holds no such value
   */
  public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(json, type);
  }

  /**
   * The data of a fact as its newest version has them.
   *
   * @throws JsonProcessingException when they are no data of their own version
   */
  public static String lifted(String json, TypeOf.Known contract) throws JsonProcessingException {
    if (contract.steps().isEmpty()) {
      return json;
    }
    Map<String, Object> data = MAPPER.readValue(json, VALUES);
    try {
      return MAPPER.writeValueAsString(contract.lift(data));
    } catch (RuntimeException e) {
      throw new JsonMappingException(null, "no data of their version: " + e.getMessage(), e);
    }
  }

  /** A fact with another value of one of its properties, if it has that. */
  @SuppressWarnings("unchecked") // it is read as what it was
  public static <T extends Fact> T with(T fact, String property, Object value) {
    Map<String, Object> data = MAPPER.convertValue(fact, VALUES);
    data.replace(property, value);
    return (T) MAPPER.convertValue(data, fact.getClass());
  }

  /** The attributes of an event as they are stored. */
  public static Map<String, String> attributes(String json) {
    try {
      return MAPPER.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored attributes are not JSON", e);
    }
  }
}
