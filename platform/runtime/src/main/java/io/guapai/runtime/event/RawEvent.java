package io.guapai.runtime.event;

import io.guapai.contracts.Stream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An event as it lies on a topic, not yet understood.
 *
 * @param topic where it lies
 * @param key the record's key
 * @param attributes CloudEvents attributes by name, without the {@code ce_} prefix
 * @param data JSON text
 */
public record RawEvent(String topic, String key, Map<String, String> attributes, String data) {

  /** What the name of a header begins with that carries an attribute. */
  public static final String PREFIX = "ce_";

  public RawEvent {
    attributes = Map.copyOf(attributes);
  }

  /**
   * The stream that the topic carries.
   *
   * @throws IllegalArgumentException when it is none of the platform's
   */
  public Stream stream() {
    return Arrays.stream(Stream.values())
        .filter(stream -> stream.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no stream of the platform: " + topic));
  }

  /** What its order is promised for. */
  public Chain chain() {
    return new Chain(topic, key);
  }

  /** The record in CloudEvents binary mode. */
  public ProducerRecord<String, String> toRecord() {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, data);
    attributes.forEach(
        (name, value) ->
            record.headers().add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8)));
    record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    return record;
  }
}
