package io.guapai.benchmark.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.benchmark.stage.Db;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One hazard that the service opened itself, on the fact of a missed inspection: reported,
 * confirmed, graded, with its deadline. Kept with its history in tables of the benchmark, it is
 * what all seeded hazards are copied from, so that they have whatever columns the service fills.
 */
public final class Prototype {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Prototype() {}

  /** Lets the service open the hazard, and keeps it aside. */
  public static void create(Db db, String brokers)
      throws IOException, InterruptedException, ExecutionException {
    String unit = UUID.randomUUID().toString();
    publish(
        brokers,
        new InspectionOverdue(
            unit, "BENCH:0", "TMP-320402-000000", "320402", "3110", LocalDate.now().minusDays(1)));
    boolean opened =
        Waiting.until(
            PATIENCE,
            () ->
                db.number("select count(*) from hazard where expires_at is not null") == 1
                    && db.number("select count(*) from outbox") == 0);
    if (!opened) {
      throw new Refusal("The service did not open the hazard that all others are copied from");
    }
    db.run(
        "create schema benchmark",
        "create table benchmark.hazard as select * from hazard",
        "create table benchmark.hazard_history as select * from hazard_history",
        "set session_replication_role = replica; truncate hazard cascade");
  }

  private static void publish(String brokers, Fact fact)
      throws IOException, InterruptedException, ExecutionException {
    String id = UUID.randomUUID().toString();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", id);
    attributes.put("source", "/guapai/inspection");
    attributes.put("type", Contracts.type(fact.getClass()));
    attributes.put("subject", fact.subject());
    attributes.put("time", Instant.now().toString());
    attributes.put("partitionkey", fact.partitionKey());
    attributes.put("sequence", "1");
    attributes.put("correlationid", id);
    ProducerRecord<String, String> event =
        new ProducerRecord<>(
            Contracts.stream(fact.getClass()).topic(),
            fact.partitionKey(),
            Json.MAPPER.writeValueAsString(fact));
    attributes.forEach((name, value) -> event.headers().add("ce_" + name, value.getBytes(UTF_8)));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(event).get();
    }
  }
}
