package io.guapai.benchmark.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts facts and takes a fingerprint of their contents, in whatever order they come. */
final class FactCount {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final String type;
  private final Set<String> subjects = new HashSet<>();
  private long count;
  private long content;

  /**
   * A count that begins.
   *
   * @param type of the facts that count
   */
  FactCount(String type) {
    this.type = type;
  }

  /** Adds an event, if it is of these facts: key, attributes by CloudEvents name, data. */
  void add(String key, Map<String, String> attributes, String data) {
    if (!type.equals(attributes.get("type"))) {
      return;
    }
    count++;
    subjects.add(attributes.getOrDefault("subject", ""));
    Map<String, String> told = new TreeMap<>(attributes);
    told.remove("id");
    told.remove("time");
    try {
      Map<?, ?> tree = JSON.readValue(data, Map.class);
      content ^= fingerprint(JSON.writeValueAsString(List.of(key, told, tree)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event is no JSON: " + data, e);
    }
  }

  /** Reads attributes as the outbox keeps them. */
  static Map<String, String> attributes(String json) {
    try {
      Map<String, String> attributes = new TreeMap<>();
      JSON.readTree(json)
          .properties()
          .forEach(field -> attributes.put(field.getKey(), field.getValue().asText()));
      return attributes;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("attributes are no JSON: " + json, e);
    }
  }

  Facts facts() {
    return new Facts(count, subjects.size(), content);
  }

  private static long fingerprint(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
