package io.guapai.benchmark.seed;

import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Facts;
import io.guapai.contracts.Fact;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import java.time.Duration;
import java.util.List;

/**
 * What a service itself wrote on a fact, kept in tables of the benchmark. All seeded rows are
 * copied from it, so that they have whatever columns the service fills.
 */
public final class Prototype {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Prototype() {}

  /**
   * Lets the service write, and keeps it aside.
   *
   * @param written query that counts 1 as soon as all is there
   * @param tables that are kept, and emptied with all that rests on them
   */
  public static void create(Db db, String brokers, Fact fact, String written, List<String> tables) {
    try (BareProducer producer = new BareProducer(brokers)) {
      producer.send(List.of(Facts.record(fact)), 1);
    }
    boolean there =
        Waiting.until(
            PATIENCE,
            () -> db.number(written) == 1 && db.number("select count(*) from outbox") == 0);
    if (!there) {
      throw new Refusal("The service did not write what all others are copied from");
    }
    db.run("create schema benchmark");
    for (String table : tables) {
      db.run("create table benchmark.%1$s as select * from %1$s".formatted(table));
    }
    db.run(
        "set session_replication_role = replica; truncate %s cascade"
            .formatted(String.join(", ", tables)));
  }
}
