package io.guapai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as it lies in a topic. */
public record Recorded(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String value,
    Map<String, String> headers) {

  /** The message as the shared reader keeps it. */
  static Recorded of(String topic, String[] parts) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 4; i < parts.length; i += 2) {
      headers.put(parts[i], parts[i + 1]);
    }
    return new Recorded(
        topic, Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3], headers);
  }

  public @Nullable String id() {
    return headers.get("ce_id");
  }

  public @Nullable String source() {
    return headers.get("ce_source");
  }

  public @Nullable String type() {
    return headers.get("ce_type");
  }

  public boolean is(Class<? extends Fact> fact) {
    return Contracts.type(fact).equals(type());
  }

  /** The payload. */
  public JsonNode json() {
    return Json.read(payload());
  }

  /** The payload as the fact that it is. */
  public <T extends Fact> T as(Class<T> fact) {
    return Json.read(payload(), fact);
  }

  private String payload() {
    if (value == null) {
      throw new IllegalStateException("no payload in " + this);
    }
    return value;
  }
}
