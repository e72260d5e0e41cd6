package io.guapai.runtime.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** Days and instants of bodies are such as can be written, and kept. */
@Singleton
class WrittenTimes implements ObjectMapperCustomizer {

  /** The last one counts, and Quarkus registers the readers of Jackson late. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("written-times")
            .addDeserializer(LocalDate.class, new WrittenDay())
            .addDeserializer(Instant.class, new WrittenInstant()));
  }
}
