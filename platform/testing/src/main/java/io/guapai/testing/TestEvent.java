package io.guapai.testing;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent in binary mode as a test sends it. Start from {@link #of(Fact)} and change what the
 * test is about.
 *
 * @param attributes the attributes of the event by their names
 * @param data the payload as text, valid or not; null makes a tombstone
 */
public record TestEvent(
    String topic, String partitionKey, Map<String, String> attributes, @Nullable String data) {

  private static final Pattern INSTITUTE = Pattern.compile("\"institute\":\"([^\"]+)\"");

  /** The first digits of all division codes. */
  private static final String EVERYWHERE = "1,2,3,4,5,6,7,8";

  public TestEvent {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The fact as its owning service would publish it, with a new id and no cause. */
  public static TestEvent of(Fact fact) {
    Stream stream = Contracts.stream(fact.getClass());
    String id = UUID.randomUUID().toString();
    return new TestEvent(stream.topic(), fact.partitionKey(), Map.of(), Json.write(fact))
        .with("specversion", "1.0")
        .with("id", id)
        .with("source", sourceOf(stream))
        .with("type", Contracts.type(fact.getClass()))
        .with("subject", fact.subject())
        .with("time", Instant.now().toString())
        .with("partitionkey", fact.partitionKey())
        .with("regioncode", fact.regionCode())
        .with("sequence", "1");
  }

  /** The same with another value of an attribute; null takes the attribute away. */
  public TestEvent with(String attribute, @Nullable String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    if (value == null) {
      changed.remove(attribute);
    } else {
      changed.put(attribute, value);
    }
    return new TestEvent(topic, partitionKey, changed, data);
  }

  public TestEvent withId(String id) {
    return with("id", id);
  }

  public TestEvent withSource(String source) {
    return with("source", source);
  }

  public TestEvent withType(String type) {
    return with("type", type);
  }

  public TestEvent withTime(Instant time) {
    return with("time", time.toString());
  }

  public TestEvent withSequence(long sequence) {
    return with("sequence", String.valueOf(sequence));
  }

  public TestEvent withCause(@Nullable String causationId, String correlationId) {
    return with("causationid", causationId).with("correlationid", correlationId);
  }

  /** The payload as text, valid or not; null makes a tombstone. */
  public TestEvent withData(@Nullable String newData) {
    return new TestEvent(topic, partitionKey, attributes, newData);
  }

  public String id() {
    return require("id");
  }

  public String source() {
    return require("source");
  }

  public String type() {
    return require("type");
  }

  private String require(String attribute) {
    return Objects.requireNonNull(attributes.get(attribute), attribute);
  }

  private static String sourceOf(Stream stream) {
    return switch (stream) {
      case EQUIPMENT -> "/guapai/equipment";
      case INSPECTION -> "/guapai/inspection";
      case HAZARD, RECEIPT -> "/guapai/hazard";
      case SCORE -> "/guapai/scoring";
      case NOTIFICATION -> "/guapai/notification";
      case AGENCY -> "/agency/test";
    };
  }

  /** The record as it is sent, whose headers a test may change. */
  public ProducerRecord<String, String> toRecord() {
    ProducerRecord<String, String> message = new ProducerRecord<>(topic, partitionKey, data);
    Headers headers = new Headers(message.headers());
    attributes.forEach((name, value) -> headers.add("ce_" + name, value));
    if (!attributes.containsKey("correlationid")) {
      headers.add("ce_correlationid", id());
    }
    if (topic.equals(Stream.AGENCY.topic())) {
      headers.add("ce_organization", organization());
      headers.add("ce_territory", EVERYWHERE);
    }
    headers.add("content-type", "application/json");
    return message;
  }

  /** What the edge would stamp: the institute itself, where the event is its report. */
  private String organization() {
    Matcher named = INSTITUTE.matcher(data == null ? "" : data);
    return named.find() ? named.group(1) : "Tests";
  }
}
