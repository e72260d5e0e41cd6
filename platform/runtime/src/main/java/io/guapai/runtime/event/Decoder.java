package io.guapai.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads events from records. */
final class Decoder {

  private final EventSchemas schemas;

  Decoder(EventSchemas schemas) {
    this.schemas = schemas;
  }

  /**
   * Reads an event that one of the routes wants.
   *
   * @return null when no route wants it
   * @throws BrokenRecord when it is wanted but cannot be read
   */
  @Nullable Received<?> decode(RawEvent raw, Routes routes) throws BrokenRecord {
    Class<? extends Fact> fact = routes.factOf(required(raw, "type"));
    return fact == null ? null : new Received<>(header(raw), data(raw, fact), raw);
  }

  private <T extends Fact> T data(RawEvent raw, Class<T> fact) throws BrokenRecord {
    if (raw.topic().equals(Stream.AGENCY.topic())) {
      List<String> violations = schemas.violations(fact, raw.data());
      if (!violations.isEmpty()) {
        throw new BrokenRecord(String.join("; ", violations));
      }
    }
    try {
      return EventJson.read(raw.data(), fact);
    } catch (JsonProcessingException e) {
      throw new BrokenRecord(e.getOriginalMessage());
    }
  }

  private static EventHeader header(RawEvent raw) throws BrokenRecord {
    Map<String, String> attributes = raw.attributes();
    String id = required(raw, "id");
    try {
      String time = attributes.get("time");
      return new EventHeader(
          id,
          required(raw, "source"),
          required(raw, "type"),
          attributes.get("subject"),
          time == null ? Instant.EPOCH : java.time.OffsetDateTime.parse(time).toInstant(),
          attributes.getOrDefault("partitionkey", raw.key()),
          attributes.get("regioncode"),
          Long.parseLong(attributes.getOrDefault("sequence", "0")),
          attributes.get("causationid"),
          attributes.getOrDefault("correlationid", id));
    } catch (DateTimeException | NumberFormatException e) {
      throw new BrokenRecord("unreadable attribute: " + e.getMessage());
    }
  }

  private static String required(RawEvent raw, String name) throws BrokenRecord {
    String value = raw.attributes().get(name);
    if (value == null || value.isBlank()) {
      throw new BrokenRecord("the CloudEvents attribute " + name + " is missing");
    }
    return value;
  }
}
