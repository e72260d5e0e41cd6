package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kafka headers as text. */
record Headers(org.apache.kafka.common.header.Headers raw) {

  /** An absent attribute is an absent header. */
  void add(String name, @Nullable String value) {
    if (value != null) {
      raw.add(name, value.getBytes(UTF_8));
    }
  }

  Map<String, String> asMap() {
    Map<String, String> map = new LinkedHashMap<>();
    raw.forEach(header -> map.put(header.key(), new String(header.value(), UTF_8)));
    return map;
  }
}
