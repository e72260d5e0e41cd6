package io.guapai.runtime.event.consumer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.Bytes;
import io.guapai.runtime.Facts;
import io.guapai.runtime.Ledger;
import io.guapai.runtime.Parked;
import io.guapai.runtime.TopicSettings;
import io.guapai.runtime.event.parking.DeadLetterTopic;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/**
 * Faults 3, 4, 5, 12 and 13: nothing that lies on a topic, whatever its bytes, size or sender,
 * stops a consumer or is believed for nothing.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RubbishOnATopicTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Ledger ledger;

  private final String mark = "rubbish-" + UUID.randomUUID();

  /** Whatever came before: a good fact of the stream is still applied. */
  private void assertTheConsumerGoesOn() {
    String after = mark + "-after-" + UUID.randomUUID();
    Streams.publish(Facts.overdue(after, after, 1));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger.entries(after)).isEqualTo(1));
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
  }

  private static ProducerRecord<byte[], byte[]> record(
      String topic, byte[] key, Map<String, byte[]> headers, byte[] value) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, 0, key, value);
    headers.forEach((name, bytes) -> record.headers().add(name, bytes));
    return record;
  }

  private static Map<String, byte[]> headers(Class<HazardOverdue> fact) {
    Map<String, byte[]> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", Bytes.of("1.0"));
    headers.put("ce_id", Bytes.of(UUID.randomUUID().toString()));
    headers.put("ce_source", Bytes.of("/guapai/hazard"));
    headers.put("ce_type", Bytes.of(Contracts.type(fact)));
    return headers;
  }

  private static void send(ProducerRecord<byte[], byte[]> record) {
    Bytes.send(List.of(record), Map.of());
  }

  private void awaitParked(String text, String cause) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Parked.with(text))
                    .extracting(letter -> letter.get("cause"))
                    .containsExactly(cause));
  }

  @Test
  void aNulInTheKeyIsParked() {
    send(
        record(
            Stream.HAZARD.topic(),
            Bytes.of(mark + "\0x"),
            headers(HazardOverdue.class),
            Bytes.of("{}")));
    awaitParked(mark, "BROKEN");
    assertTheConsumerGoesOn();
  }

  @Test
  void aRecordWithoutATypeIsParked() {
    send(record(Stream.HAZARD.topic(), Bytes.of("k"), Map.of(), Bytes.of(mark)));
    awaitParked(mark, "BROKEN");
    assertTheConsumerGoesOn();
  }

  @Test
  void aValueThatIsNoTextIsParked() {
    Map<String, byte[]> headers = headers(HazardOverdue.class);
    headers.put("ce_subject", Bytes.of(mark));
    byte[] value = {(byte) 0xff, (byte) 0xfe, 0, ' ', 'x'};
    send(record(Stream.HAZARD.topic(), Bytes.of("k-" + mark), headers, value));
    awaitParked(mark, "BROKEN");
    assertThat(Parked.with(mark).get(0).get("whole")).isEqualTo(false);
    assertTheConsumerGoesOn();
  }

  @Test
  void attributesThatTheIntakeTakesAreRead() {
    String unit = mark + "-small";
    ledger.register(unit);
    TestEvent event = found(unit);
    ProducerRecord<byte[], byte[]> record =
        record(Stream.AGENCY.topic(), Bytes.of(unit), Map.of(), Bytes.of(event.data()));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", event.id(),
            "ce_source", "/agency/test",
            "ce_type", event.type(),
            "ce_time", "2026-12-01t10:00:00z")
        .forEach((name, value) -> record.headers().add(name, Bytes.of(value)));
    send(record);
    awaitReceipt(event.id(), Outcome.ACCEPTED);
  }

  @Test
  void attributesThatNoIntakeTakesAreParked() {
    List<Map<String, String>> wrong =
        List.of(
            Map.of("ce_dataschema", "not a uri %%"),
            Map.of("ce_time", "0000-01-01T00:00:00Z"),
            Map.of("ce_time", "yesterday"),
            Map.of("ce_id", "x".repeat(3000)),
            Map.of("ce_sequence", "many"));
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (Map<String, String> attribute : wrong) {
      Map<String, byte[]> headers = headers(HazardOverdue.class);
      attribute.forEach((name, value) -> headers.put(name, Bytes.of(value)));
      records.add(record(Stream.HAZARD.topic(), Bytes.of(mark), headers, Bytes.of("{}")));
    }
    Bytes.send(records, Map.of());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(Parked.with(mark)).hasSize(wrong.size()));
    assertTheConsumerGoesOn();
  }

  @Test
  void bytesOfEveryKindAsKeyHeadersAndValueStopNothing() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Map<String, byte[]> headers =
          random.nextBoolean() ? headers(HazardOverdue.class) : new LinkedHashMap<>();
      for (int extra = random.nextInt(4); extra > 0; extra--) {
        headers.put(random.nextBoolean() ? "ce_x" + extra : text(random), bytes(random));
      }
      if (random.nextInt(3) == 0) {
        headers.put("ce_id", bytes(random));
      }
      records.add(
          record(
              random.nextBoolean() ? Stream.HAZARD.topic() : Stream.AGENCY.topic(),
              random.nextInt(4) == 0 ? null : bytes(random),
              headers,
              random.nextInt(4) == 0 ? null : bytes(random)));
    }
    Bytes.send(records, Map.of());
    try {
      assertTheConsumerGoesOn();
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  @Test
  void aStrangerOnAStreamIsNotBelieved() {
    Streams.publish(
        TestEvent.of(Facts.overdue(mark, mark, 1)).withSource("/evil/stranger"),
        TestEvent.of(Facts.overdue(mark + "-scoring", mark, 1)).withSource("/guapai/scoring"),
        TestEvent.of(Facts.overdue(mark + "-look-alike", mark, 1)).withSource("/guapai/hazard/"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Parked.with(mark))
                    .extracting(letter -> letter.get("cause"))
                    .containsOnly("FOREIGN")
                    .hasSize(3));
    assertThat(ledger.order(mark)).isEmpty();
    // Nor does it hold up the facts of the enterprise that it names.
    Streams.publish(Facts.overdue(mark + "-true", mark, 1));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(ledger.order(mark)).containsExactly(mark + "-true"));
  }

  @Test
  void tomorrowsVersionOfAFactIsParkedAndHoldsItsKey() {
    TestEvent tomorrow = TestEvent.of(Facts.overdue(mark, mark, 1));
    Streams.publish(tomorrow.withType(tomorrow.type().replace(".v1", ".v2")));
    awaitParked(mark, "BROKEN");
    Streams.publish(Facts.overdue(mark + "-next", mark, 1));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(Parked.with(mark)).hasSize(2));
    assertThat(ledger.order(mark)).isEmpty();
  }

  @Test
  void aValueOfAnEnumThatIsNotKnownYetIsParked() {
    TestEvent event = TestEvent.of(Facts.overdue(mark, mark, 1));
    Streams.publish(event.withData(event.data().replace("\"MAJOR\"", "\"CATASTROPHIC\"")));
    awaitParked(mark, "BROKEN");
    assertTheConsumerGoesOn();
  }

  @Test
  void anEventOfATypeThatNobodyKnowsIsAnsweredFor() {
    TestEvent event = found(mark).withType("io.guapai.moon-landing.v1");
    Streams.publish(event);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger.answered(event.id())).isTrue());
  }

  @Test
  void aRecordThatUnpacksToMoreThanIsBearableIsParkedWithASmallCopy() {
    Map<String, byte[]> headers = headers(HazardOverdue.class);
    headers.put("ce_subject", Bytes.of(mark));
    byte[] value = new byte[32 << 20];
    java.util.Arrays.fill(value, (byte) 'a');
    // The broker would refuse it: here the topic is one that nobody gave its settings.
    TopicSettings.set(Stream.HAZARD.topic(), "compression.type", "producer");
    try {
      Bytes.send(
          List.of(record(Stream.HAZARD.topic(), Bytes.of("k-" + mark), headers, value)),
          Map.of(
              "compression.type",
              "gzip",
              "max.request.size",
              64 << 20,
              "buffer.memory",
              128 << 20));
    } finally {
      TopicSettings.set(Stream.HAZARD.topic(), "compression.type", "uncompressed");
    }
    awaitParked(mark, "BROKEN");
    Map<String, Object> letter = Parked.with(mark).get(0);
    assertThat(letter.get("data").toString()).hasSizeLessThan(10_000);
    assertThat(letter.get("reason").toString()).contains(String.valueOf(value.length));
    Recorded copy =
        Streams.read(
                DeadLetterTopic.NAME,
                records -> records.stream().anyMatch(one -> one.toString().contains(mark)))
            .stream()
            .filter(one -> one.toString().contains(mark))
            .findFirst()
            .orElseThrow();
    assertThat(copy.value().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(10_000);
    assertTheConsumerGoesOn();
  }

  private static TestEvent found(String unit) {
    return TestEvent.of(
        new HazardFound(unit, "GB45067-5.6.1", "x", LocalDate.of(2026, 5, 1), null, null));
  }

  private static IntakeSettled awaitReceipt(String id, Outcome outcome) {
    return Streams.await(
            IntakeSettled.class,
            settled -> settled.eventId().equals(id) && settled.outcome() == outcome)
        .as(IntakeSettled.class);
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      return text(random).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(20) + 1, 0, Character.MIN_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
