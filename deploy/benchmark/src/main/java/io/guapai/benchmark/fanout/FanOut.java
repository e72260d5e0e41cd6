package io.guapai.benchmark.fanout;

import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Facts;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Replica;
import io.guapai.benchmark.stage.Stage;
import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Alerts to very many readers of the stream, one after the other, each read by all before the next
 * is told. What is compared is processor, of the service's replicas, PostgreSQL and Kafka together,
 * without what they use anyhow while nothing is told.
 */
public final class FanOut implements Measurement {

  private static final int REPLICAS = 2;
  private static final int REST_MILLISECONDS = 2_000;

  @Override
  public String name() {
    return "fanout";
  }

  @Override
  public String work() {
    return "an alert to all readers of the stream, on two replicas; processor of one delivery";
  }

  @Override
  public String limit() {
    return "two bare Vert.x servers that send the same bytes";
  }

  /** Tells one message. */
  @FunctionalInterface
  private interface Telling {
    void tell() throws IOException, InterruptedException;
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    int count = course.sizes().of(Size.READERS);
    stage.all();
    List<Replica> replicas = stage.start(Service.NOTIFICATION, REPLICAS);
    stage.alone(Service.NOTIFICATION);
    String token = stage.token(Importing.PROVINCE);
    try (BareProducer producer = new BareProducer(stage.brokers());
        BareServers servers = BareServers.start(stage, REPLICAS)) {
      byte[] message =
          Message.first(
              stage.api(Service.NOTIFICATION, Importing.PROVINCE), () -> produce(producer));
      try (Readers alerts =
              Readers.open(replicas.stream().map(Replica::port).toList(), request(token), count);
          Readers bare = Readers.open(servers.ports(), "GET / HTTP/1.1\r\n", count)) {
        return List.of(
            compare(
                course,
                new Side(alerts, () -> produce(producer), () -> Processor.sum(stage.processor())),
                new Side(bare, () -> servers.tell(message), servers::processor)));
      }
    } finally {
      stage.stop(Service.NOTIFICATION);
    }
  }

  private Comparison compare(Course course, Side platform, Side bare)
      throws IOException, InterruptedException {
    int alerts = course.sizes().of(Size.ALERTS);
    int readers = course.sizes().of(Size.READERS);
    Comparison.Rounds rounds =
        Comparison.rounds(
            "delivery to one of %,d readers".formatted(readers),
            "bare Vert.x server-sent events",
            "µs",
            Aim.times(1.5));
    for (int round : course.rounds()) {
      double ours = platform.microseconds(alerts, readers);
      double theirs = bare.microseconds(alerts, readers);
      course.say(
          "%,d alerts to %,d readers, round %d: %.1f µs of processor a delivery, bare %.1f µs",
          alerts, readers, round, ours, theirs);
      if (round > 0) {
        rounds.add(ours, theirs);
      }
      rounds.check(
          Check.same(
              "every reader was told every alert once",
              "round " + round,
              (long) readers,
              platform.readers.told(platform.told / readers)));
    }
    return rounds.done();
  }

  /** Who tells, who reads, and what it costs. */
  private static final class Side {
    private final Readers readers;
    private final Telling telling;
    private final DoubleSupplier processor;
    private long told;

    Side(Readers readers, Telling telling, DoubleSupplier processor) {
      this.readers = readers;
      this.telling = telling;
      this.processor = processor;
    }

    double microseconds(int messages, int count) throws IOException, InterruptedException {
      double before = processor.getAsDouble();
      Thread.sleep(REST_MILLISECONDS);
      double resting = (processor.getAsDouble() - before) / (REST_MILLISECONDS / 1e3);
      double first = processor.getAsDouble();
      long begin = System.nanoTime();
      for (int i = 0; i < messages; i++) {
        telling.tell();
        told += count;
        readers.await(told);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      double used = processor.getAsDouble() - first - resting * seconds;
      return 1e6 * used / ((double) messages * count);
    }
  }

  private static String request(String token) {
    return "GET /notification/v1/alerts/stream HTTP/1.1\r\nAccept: text/event-stream\r\n"
        + "Authorization: Bearer "
        + token
        + "\r\n";
  }

  private static void produce(BareProducer producer) {
    String hazard = UUID.randomUUID().toString();
    ProducerRecord<byte[], byte[]> fact =
        Facts.record(
            new HazardGraded(
                hazard,
                "HZ-320402-2026-000001",
                "TMP-320402-000001",
                GeneratedRegister.PROVINCE + "0402",
                null,
                "GB45067-5.2.1",
                Grade.MAJOR,
                "GB 45067-2024 5.2.1",
                null,
                true));
    producer.send(List.of(fact), 1);
  }
}
