package io.guapai.testing;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent in binary mode as a test sends it. Start from {@link #of(Fact)} and change what the
 * test is about.
 */
public record TestEvent(
    String topic,
    String id,
    String source,
    String type,
    @Nullable String subject,
    Instant time,
    String partitionKey,
    @Nullable String regionCode,
    long sequence,
    @Nullable String causationId,
    @Nullable String correlationId,
    @Nullable String data) {

  private static final Pattern INSTITUTE = Pattern.compile("\"institute\":\"([^\"]+)\"");

  /** The first digits of all division codes. */
  private static final String EVERYWHERE = "1,2,3,4,5,6,7,8";

  /** The fact as its owning service would publish it, with a new id and no cause. */
  public static TestEvent of(Fact fact) {
    Stream stream = Contracts.stream(fact.getClass());
    return new TestEvent(
        stream.topic(),
        UUID.randomUUID().toString(),
        source(stream),
        Contracts.type(fact.getClass()),
        fact.subject(),
        Instant.now(),
        fact.partitionKey(),
        fact.regionCode(),
        1,
        null,
        null,
        Json.write(fact));
  }

  public TestEvent withId(String newId) {
    return new TestEvent(
        topic,
        newId,
        source,
        type,
        subject,
        time,
        partitionKey,
        regionCode,
        sequence,
        causationId,
        correlationId,
        data);
  }

  public TestEvent withSource(String newSource) {
    return new TestEvent(
        topic,
        id,
        newSource,
        type,
        subject,
        time,
        partitionKey,
        regionCode,
        sequence,
        causationId,
        correlationId,
        data);
  }

  public TestEvent withType(String newType) {
    return new TestEvent(
        topic,
        id,
        source,
        newType,
        subject,
        time,
        partitionKey,
        regionCode,
        sequence,
        causationId,
        correlationId,
        data);
  }

  public TestEvent withTime(Instant newTime) {
    return new TestEvent(
        topic,
        id,
        source,
        type,
        subject,
        newTime,
        partitionKey,
        regionCode,
        sequence,
        causationId,
        correlationId,
        data);
  }

  public TestEvent withSequence(long newSequence) {
    return new TestEvent(
        topic,
        id,
        source,
        type,
        subject,
        time,
        partitionKey,
        regionCode,
        newSequence,
        causationId,
        correlationId,
        data);
  }

  public TestEvent withCause(@Nullable String newCausationId, String newCorrelationId) {
    return new TestEvent(
        topic,
        id,
        source,
        type,
        subject,
        time,
        partitionKey,
        regionCode,
        sequence,
        newCausationId,
        newCorrelationId,
        data);
  }

  /** The payload as text, valid or not; null makes a tombstone. */
  public TestEvent withData(@Nullable String newData) {
    return new TestEvent(
        topic,
        id,
        source,
        type,
        subject,
        time,
        partitionKey,
        regionCode,
        sequence,
        causationId,
        correlationId,
        newData);
  }

  private static String source(Stream stream) {
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
    headers.add("ce_specversion", "1.0");
    headers.add("ce_id", id);
    headers.add("ce_source", source);
    headers.add("ce_type", type);
    headers.add("ce_subject", subject);
    headers.add("ce_time", time.toString());
    headers.add("ce_partitionkey", partitionKey);
    headers.add("ce_regioncode", regionCode);
    headers.add("ce_sequence", String.valueOf(sequence));
    headers.add("ce_causationid", causationId);
    headers.add("ce_correlationid", correlationId == null ? id : correlationId);
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
