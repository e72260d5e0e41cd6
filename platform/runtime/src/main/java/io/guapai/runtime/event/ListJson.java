package io.guapai.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A list in a row, as JSON in the form in which facts tell it.
 *
 * @param <T> what it lists
 */
public abstract class ListJson<T> implements AttributeConverter<List<T>, String> {

  private final Class<T[]> type;

  protected ListJson(Class<T[]> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(List<T> items) {
    return EventJson.write(items);
  }

  @Override
  public List<T> convertToEntityAttribute(String json) {
    try {
      return List.of(EventJson.read(json, type));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
