package io.guapai.benchmark.intake;

import io.guapai.benchmark.beside.BareBatches;
import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.beside.Rows;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Spread;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.stage.Tables;
import io.guapai.benchmark.stage.Together;
import io.guapai.benchmark.stage.Topics;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.local.process.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** One round of posting, and the same rows and bytes by themselves right after it. */
final class Posting {

  private static final String TOPIC = Stream.AGENCY.topic();

  private final Stage stage;
  private final Tables tables;
  private final Sender sender;
  private Map<TopicPartition, Long> before = Map.of();
  private int posted;

  Posting(Stage stage, Sender sender) {
    this.stage = stage;
    this.tables = stage.tables(Service.NOTIFICATION);
    this.sender = sender;
  }

  /**
   * Medians in milliseconds.
   *
   * @param last the intake's 99th of hundred
   */
  record Singles(double event, double last, double commit, double record) {}

  /** Seconds for all batches. */
  record Batches(double intake, double jdbc, double kafka) {}

  Singles singles(int events, BareTables bare) {
    begin(events);
    List<Double> times = new ArrayList<>();
    for (byte[] request : requests(events, 1)) {
      long begin = System.nanoTime();
      sender.post(request, 1);
      times.add((System.nanoTime() - begin) / 1e6);
    }
    Rows receipts =
        bare.read().stream()
            .filter(rows -> rows.table().endsWith(".receipt"))
            .findFirst()
            .orElseThrow();
    List<Double> commits = BareBatches.single(bare, receipts);
    List<Double> records = new ArrayList<>();
    try (BareProducer producer = new BareProducer(stage.brokers())) {
      for (ProducerRecord<byte[], byte[]> record : records()) {
        records.add(1_000 * producer.send(List.of(record), 1));
      }
    }
    return new Singles(
        Spread.percentile(times, 0.5),
        Spread.percentile(times, 0.99),
        Spread.percentile(commits, 0.5),
        Spread.percentile(records, 0.5));
  }

  Batches batches(int requests, int batch, int connections, BareTables bare)
      throws InterruptedException {
    begin(requests * batch);
    List<byte[]> bodies = requests(requests, batch);
    double intake = Together.seconds(connections, bodies, body -> sender.post(body, batch));
    List<ProducerRecord<byte[], byte[]>> records = records();
    double jdbc = BareBatches.write(bare, bare.read(), batch, connections);
    try (BareProducer producer = new BareProducer(stage.brokers())) {
      return new Batches(intake, jdbc, producer.send(records, records.size()));
    }
  }

  private void begin(int events) {
    stage.empty(Service.NOTIFICATION);
    sender.bind();
    before = stage.topics().ends();
    posted = events;
  }

  /** Whether every event has its receipt. */
  Check check(String when) {
    return Check.same(
        "every event that was taken has its receipt", when, (long) posted, tables.count("receipt"));
  }

  /** What has been put on the topic since the round began. */
  private List<ProducerRecord<byte[], byte[]>> records() {
    Map<TopicPartition, Long> after = stage.topics().ends();
    Map<TopicPartition, Long> since = before;
    if (Topics.between(since, after) < posted) {
      throw new IllegalStateException("the intake answered before Kafka had all events");
    }
    return stage.topics().read(since, after, TOPIC::equals).stream()
        .map(record -> BareProducer.again(TOPIC, record))
        .toList();
  }

  private List<byte[]> requests(int requests, int batch) {
    LocalDate today = LocalDate.now().minusDays(1);
    return IntStream.range(0, requests)
        .mapToObj(
            request ->
                sender.request(
                    IntStream.range(0, batch)
                        .mapToObj(event -> found(request * batch + event, today))
                        .toList()))
        .toList();
  }

  private static HazardFound found(int number, LocalDate day) {
    return new HazardFound(
        "BENCH:R%06d".formatted(number),
        "ELEVATOR-DOOR-LOCK",
        "Door lock of landing %1$d does not engage 层门门锁失效，第 %1$d 层".formatted(number % 30),
        day,
        "Inspector Qian 钱",
        null);
  }
}
