package io.guapai.benchmark.seed;

import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Facts;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One hazard that the service opened itself, on the fact of a missed inspection: reported,
 * confirmed, graded, with its deadline. Kept with its history in tables of the benchmark, it is
 * what all seeded hazards are copied from, so that they have whatever columns the service fills.
 */
public final class Prototype {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Prototype() {}

  /** Lets the service open the hazard, and keeps it aside. */
  public static void create(Db db, String brokers) {
    String unit = UUID.randomUUID().toString();
    ProducerRecord<byte[], byte[]> fact =
        Facts.record(
            new InspectionOverdue(
                unit,
                "BENCH:0",
                "TMP-320402-000000",
                "320402",
                "3110",
                LocalDate.now().minusDays(1)));
    try (BareProducer producer = new BareProducer(brokers)) {
      producer.send(List.of(fact), 1);
    }
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
}
