package io.guapai.benchmark.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.benchmark.beside.BareBatches;
import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.beside.Rows;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Facts;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.stage.Together;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An institute posts its results in batches, until the last of them is recorded: over HTTP to the
 * intake, through Kafka, into the tables of inspection-service.
 */
public final class ResultIntake implements Measurement {

  private static final int CONNECTIONS = 4;
  private static final int BATCH = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** Whose rows are there before and are changed by a result. */
  private static final Set<String> UNITS = Set.of("bare.subject", "bare.subject_clock");

  @Override
  public String name() {
    return "results";
  }

  @Override
  public String work() {
    return "results of inspections over HTTP, in batches of 1,000, until they are recorded";
  }

  @Override
  public String limit() {
    return "the same rows by bare JDBC batches";
  }

  @Override
  public List<Comparison> run(Course course) throws InterruptedException {
    Stage stage = course.stage();
    stage.all();
    stage.together(Service.NOTIFICATION, Service.INSPECTION);
    Sender sender = Sender.of(stage);
    BareTables bare = BareTables.of(stage.tables(Service.INSPECTION));
    int batches = Math.max(1, course.sizes().of(Size.EVENTS) / BATCH);
    int results = batches * BATCH;
    Comparison.Rounds rounds =
        Comparison.rounds(
            "batches of %,d, %d connections".formatted(BATCH, CONNECTIONS),
            limit(),
            "s",
            Aim.share(0.4));
    for (int round : course.rounds()) {
      prepare(stage, sender, results);
      double recorded = record(stage, sender, batches);
      stage.quiet(Service.INSPECTION);
      List<Rows> rows = bare.read().stream().filter(each -> !UNITS.contains(each.table())).toList();
      double jdbc = BareBatches.write(bare, rows, BATCH, CONNECTIONS);
      course.say("round %d: %.2f s, bare %.2f s", round, recorded, jdbc);
      if (round > 0) {
        rounds.add(recorded, jdbc);
        rounds.figure("results/s", results / recorded);
      }
      Db db = stage.db(Service.INSPECTION);
      String when = "round " + round;
      rounds.check(
          Check.same(
              "every result is recorded",
              when,
              (long) results,
              db.number("select count(*) from inspection")));
      rounds.check(
          Check.same(
              "the bare side holds as many",
              when,
              (long) results,
              db.number("select count(*) from bare.inspection")));
    }
    stage.topics().drop();
    return List.of(rounds.done());
  }

  /** Units that are due in some days, and an institute that may tell of them. */
  private static void prepare(Stage stage, Sender sender, int units) throws InterruptedException {
    stage.empty(Service.NOTIFICATION, Service.INSPECTION);
    sender.bind();
    try (BareProducer producer = new BareProducer(stage.brokers())) {
      producer.send(
          IntStream.range(0, units).mapToObj(ResultIntake::unit).map(Facts::record).toList(),
          BATCH);
    }
    stage.quiet(Service.NOTIFICATION, Service.INSPECTION);
    stage.db(Service.INSPECTION).run("delete from inbox", "vacuum (analyze)", "checkpoint");
  }

  private static double record(Stage stage, Sender sender, int batches)
      throws InterruptedException {
    LocalDate day = LocalDate.now().minusDays(2);
    List<byte[]> requests =
        IntStream.range(0, batches)
            .mapToObj(
                batch ->
                    sender.request(
                        IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                            .mapToObj(unit -> result(unit, day))
                            .toList()))
            .toList();
    long begin = System.nanoTime();
    Together.seconds(CONNECTIONS, requests, request -> sender.post(request, BATCH));
    if (!Waiting.until(PATIENCE, () -> stage.topics().behind(Service.INSPECTION) == 0)) {
      throw new Refusal("The results were not recorded within " + PATIENCE);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static EquipmentRegistered unit(int number) {
    return new EquipmentRegistered(
        UUID.nameUUIDFromBytes(("unit " + number).getBytes(UTF_8)).toString(),
        no(number),
        "TMP-320402-%06d".formatted(number / 2),
        "Benchmark",
        "320402",
        "4110",
        null,
        UseState.IN_USE,
        RegState.REGISTERED,
        LocalDate.now().minusYears(2),
        LocalDate.now().plusDays(20),
        false);
  }

  private static InspectionReported result(int unit, LocalDate day) {
    return new InspectionReported(
        "BENCH-R%07d".formatted(unit),
        no(unit),
        InspectionKind.PERIODIC,
        Conclusion.PASS,
        day,
        null,
        Sender.INSTITUTE,
        null);
  }

  private static String no(int unit) {
    return "BENCH:U%07d".formatted(unit);
  }
}
