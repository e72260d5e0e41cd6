package io.guapai.hazard.accident;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Consequence;
import io.guapai.runtime.event.EventJson;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;

/** What an accident did, as JSON in its row. */
class ConsequencesJson implements AttributeConverter<List<Consequence>, String> {

  @Override
  public String convertToDatabaseColumn(List<Consequence> consequences) {
    return EventJson.write(consequences);
  }

  @Override
  public List<Consequence> convertToEntityAttribute(String json) {
    try {
      return List.of(EventJson.read(json, Consequence[].class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
