package io.guapai.runtime.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.Bytes;
import io.guapai.runtime.Ledger;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Fault 14: traceparent is nowhere. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TracingTest {

  @ApplicationScoped
  static class Exporter {
    @Produces
    @ApplicationScoped
    InMemorySpanExporter spans() {
      return InMemorySpanExporter.create();
    }
  }

  @Inject Ledger ledger;
  @Inject InMemorySpanExporter spans;

  private final String trace = UUID.randomUUID().toString().replace("-", "");
  private final String parent = "00-" + trace + "-00f067aa0ba902b7-01";

  @Test
  void whatAnEventLeadsToGoesOnInItsTrace() {
    String unit = "trace-" + UUID.randomUUID();
    ledger.register(unit);
    TestEvent event =
        TestEvent.of(
            new HazardFound(unit, "GB45067-5.6.1", "x", LocalDate.of(2026, 5, 1), null, null));
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(event.topic(), Bytes.of(unit), Bytes.of(event.data()));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", event.id(),
            "ce_source", event.source(),
            "ce_type", event.type(),
            "ce_traceparent", parent)
        .forEach((name, value) -> record.headers().add(name, Bytes.of(value)));
    Bytes.send(List.of(record), Map.of());

    Recorded receipt =
        Streams.await(
            IntakeSettled.class,
            settled ->
                settled.eventId().equals(event.id()) && settled.outcome() == Outcome.ACCEPTED);
    SpanData handling = span(event.type() + " process");
    assertThat(handling.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    assertThat(receipt.headers().get("ce_traceparent"))
        .isEqualTo("00-" + trace + "-" + handling.getSpanId() + "-01");
  }

  @Test
  void whatARequestLeadsToGoesOnInItsTrace() {
    String hazard = "trace-" + UUID.randomUUID();
    given()
        .auth()
        .oauth2(Tokens.county("320312"))
        .header("traceparent", parent)
        .contentType("application/json")
        .body(Map.of("hazardId", hazard))
        .post("/ledger/v1/facts")
        .then()
        .statusCode(204);
    Recorded fact =
        Streams.read(
                Stream.HAZARD.topic(),
                records -> records.stream().anyMatch(one -> holds(one, hazard)))
            .stream()
            .filter(one -> holds(one, hazard))
            .findFirst()
            .orElseThrow();
    assertThat(fact.headers().get("ce_traceparent")).startsWith("00-" + trace + "-");
  }

  private static boolean holds(Recorded record, String hazard) {
    return String.valueOf(record.value()).contains(hazard);
  }

  private SpanData span(String name) {
    await().atMost(Duration.ofSeconds(30)).until(() -> find(name).isPresent());
    return find(name).orElseThrow();
  }

  private Optional<SpanData> find(String name) {
    return spans.getFinishedSpanItems().stream()
        .filter(span -> span.getTraceId().equals(trace) && span.getName().equals(name))
        .findFirst();
  }
}
