package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Kafka headers as text. */
record Headers(org.apache.kafka.common.header.Headers raw) {

  /** An absent attribute is an absent header. */
  void add(String name, @Nullable String value) {
    if (value != null) {
      raw.add(name, value.getBytes(UTF_8));
    }
  }
}
