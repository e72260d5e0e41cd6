package io.guapai.benchmark;

import io.guapai.benchmark.result.Check;
import io.guapai.benchmark.result.Machine;
import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.seed.Prototype;
import io.guapai.benchmark.seed.Restoring;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.sweep.BareSweep;
import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.ServiceSweep;
import io.guapai.benchmark.sweep.Topic;
import io.guapai.benchmark.sweep.Trace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * The whole course: at each size seed, copy the database for the bare statements, and measure both
 * sides in turn, now the one first and now the other, each from the same state; and compare after
 * each turn what they wrote.
 */
public final class Benchmark {

  private static final int REPLICAS = 2;

  private final Options options;
  private final Path root;
  private final Path target;
  private final PrintStream out;
  private final List<Run> runs = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  public Benchmark(Options options, Path root, Path target, PrintStream out) {
    this.options = options;
    this.root = root;
    this.target = target;
    this.out = out;
  }

  /** Measures; takes minutes at the full size. */
  public Results run() throws IOException, SQLException, InterruptedException, ExecutionException {
    try (Stage stage = Stage.open(root, target)) {
      out.println("Starting hazard-service; it makes the schema and the first hazard ...");
      stage.startReplicas(1);
      Prototype.create(stage.service(), stage.brokers());
      Seeding seeding = new Seeding(stage.service(), options.due(), options.enterprises());
      ServiceSweep service = new ServiceSweep(stage, options.due(), seeding.deadline());
      // What a service does for the days before is done before there are hazards in number.
      service.rest();
      stage.awaitQuiet();
      for (int notDue : options.steps()) {
        prepare(stage, seeding, notDue);
        measure(stage, service, seeding.deadline(), notDue);
      }
      return Results.of(Machine.here(stage.databaseSettings()), options, runs, checks);
    }
  }

  private void prepare(Stage stage, Seeding seeding, int notDue) throws InterruptedException {
    long begin = System.nanoTime();
    boolean first = runs.isEmpty();
    seeding.upTo(options.due() + notDue);
    out.printf(
        "%,d open hazards, %,d of them due: seeded in %d s%n",
        options.due() + notDue, options.due(), (System.nanoTime() - begin) / 1_000_000_000);
    stage.awaitQuiet();
    if (first) {
      Restoring.keep(stage.service(), options.due());
    }
    stage.stopReplicas();
    stage.copyDatabase();
    stage.startReplicas(REPLICAS);
  }

  private void measure(Stage stage, ServiceSweep service, OffsetDateTime deadline, int notDue)
      throws InterruptedException {
    BareSweep bare = new BareSweep(stage.bare(), deadline);
    Restoring restoringService = new Restoring(stage.service());
    Restoring restoringBare = new Restoring(stage.bare());
    try (Topic topic = new Topic(stage.brokers())) {
      // In round 0 the replicas' compiler sees the work for the first time.
      for (int round = 0; round <= options.rounds(); round++) {
        Parallel.run(restoringService::restore, restoringBare::restore);
        if (round % 2 == 0) {
          add(bare.inBatches(notDue, round));
          add(service.run(notDue, round));
        } else {
          add(service.run(notDue, round));
          add(bare.inBatches(notDue, round));
        }
        checks.addAll(
            RowChecks.of(
                "%d not due, round %d".formatted(notDue, round),
                options.due(),
                new RowChecks.Written(Trace.of(stage.service()), topic.news()),
                new RowChecks.Written(Trace.of(stage.bare()), Trace.outbox(stage.bare()))));
      }
    }
    Parallel.run(restoringService::restore, restoringBare::restore);
    if (notDue == options.notDue()) {
      add(bare.atOnce(notDue, 1));
    }
  }

  private void add(Run run) {
    runs.add(run);
    out.printf("  %s, round %d: %.2f s %s%n", run.side(), run.round(), run.seconds(), run.shares());
  }
}
