package io.guapai.benchmark.consumer;

import io.guapai.benchmark.beside.BareBatches;
import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.beside.Rows;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Replica;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One service that finds a backlog on its topics: it is held while the records are put there, let
 * go, and timed until the offsets that it has committed reach the ends. Whoever wrote the same rows
 * by plain batches is timed beside it. The service stays the same process from round to round, on
 * tables that are emptied, so that its compiler has seen the work.
 */
final class Backlog {

  private static final int BATCH = 1_000;

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Course course;
  private final Stage stage;
  private final Service service;
  private final List<ProducerRecord<byte[], byte[]>> records;

  /**
   * @param records whatever the service may or may not want to hear of
   */
  Backlog(Course course, Service service, List<ProducerRecord<byte[], byte[]>> records) {
    this.course = course;
    this.stage = course.stage();
    this.service = service;
    this.records = records;
  }

  /** Measures all rounds; the other services are paused meanwhile. */
  Comparison measure(Comparison.Rounds rounds) throws InterruptedException {
    Replica replica = stage.alone(service);
    BareTables bare = BareTables.of(stage.tables(service));
    for (int round : course.rounds()) {
      stage.empty(service);
      Map<String, Double> used = stage.processor();
      double seconds = consume(replica);
      Map<String, Double> processor = Processor.between(used, stage.processor());
      stage.quiet(service);
      long heard = stage.tables(service).count("inbox");
      List<Rows> rows = bare.read();
      double written = BareBatches.write(bare, rows, BATCH, 1);
      course.say(
          "%s, round %d: %,d events in %.2f s, processor seconds %s; %,d rows by bare batches %.2f"
              + " s",
          service.title(),
          round,
          heard,
          seconds,
          processor,
          rows.stream().mapToLong(each -> each.values().size()).sum(),
          written);
      if (round > 0) {
        rounds.add(seconds, written);
        rounds.figure("events", heard);
        if (heard > 0) {
          rounds.figure("events/s", heard / seconds);
          rounds.figure("processor ms of an event", 1_000 * Processor.sum(processor) / heard);
        }
      }
      rounds.check(bare.same(service.title() + ", round " + round));
    }
    // The paused services need not work it off too.
    stage.topics().drop();
    return rounds.done();
  }

  private double consume(Replica replica) throws InterruptedException {
    long begin = System.nanoTime();
    replica.pause();
    try (BareProducer producer = new BareProducer(stage.brokers())) {
      producer.send(records, BATCH);
    } finally {
      replica.resume();
    }
    long resumed = System.nanoTime();
    if (resumed - begin > Replica.LONGEST_PAUSE.toNanos()) {
      throw new Refusal("The backlog is too long: Kafka gave the service up meanwhile");
    }
    while (stage.topics().behind(service) > 0) {
      if (System.nanoTime() - resumed > PATIENCE.toNanos()) {
        throw new Refusal(service.title() + " did not work its backlog off within " + PATIENCE);
      }
      Thread.sleep(20);
    }
    return (System.nanoTime() - resumed) / 1e9;
  }
}
