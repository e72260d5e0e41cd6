package io.guapai.benchmark;

import io.guapai.benchmark.result.Check;
import io.guapai.benchmark.result.Machine;
import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.seed.Prototype;
import io.guapai.benchmark.seed.Restoring;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.sweep.BareSweep;
import io.guapai.benchmark.sweep.Facts;
import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.ServiceSweep;
import io.guapai.benchmark.sweep.Topic;
import io.guapai.benchmark.sweep.Trace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The whole course: seed, then at each size measure both sides in turn, the one first and then the
 * other, each from the same state; and compare after each turn what they wrote.
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
  public Results run() throws Exception {
    try (Stage stage = Stage.open(root, target)) {
      out.println("Starting hazard-service; it makes the schema and the first hazard ...");
      stage.startReplicas(1);
      Prototype.create(stage.service(), stage.brokers());
      stage.stopReplicas();
      stage.copyDatabase();
      List<Seeding> seedings = List.of(seeding(stage.service()), seeding(stage.bare()));
      OffsetDateTime deadline = seedings.get(0).deadline();
      ServiceSweep service = new ServiceSweep(stage, options.due(), deadline);
      service.rest();
      stage.startReplicas(REPLICAS);
      BareSweep bare = new BareSweep(stage.bare(), deadline);
      List<Restoring> restorings = List.of();
      try (Topic topic = new Topic(stage.brokers())) {
        for (int notDue : options.steps()) {
          seed(seedings, notDue);
          if (restorings.isEmpty()) {
            restorings =
                List.of(
                    new Restoring(stage.service(), options.due()),
                    new Restoring(stage.bare(), options.due()));
          }
          measure(notDue, stage, service, bare, topic, restorings);
        }
      }
      return Results.of(Machine.here(stage.databaseSettings()), options, runs, checks);
    }
  }

  private Seeding seeding(Db db) {
    return new Seeding(db, options.due(), options.enterprises());
  }

  private void seed(List<Seeding> seedings, int notDue) {
    long begin = System.nanoTime();
    int hazards = options.due() + notDue;
    both(seedings.stream().<Runnable>map(seeding -> () -> seeding.upTo(hazards)).toList());
    out.printf(
        "%,d open hazards, %,d of them due: seeded in %d s%n",
        hazards, options.due(), (System.nanoTime() - begin) / 1_000_000_000);
  }

  private void measure(
      int notDue,
      Stage stage,
      ServiceSweep service,
      BareSweep bare,
      Topic topic,
      List<Restoring> restorings)
      throws InterruptedException {
    // At the first size the replicas' compiler has not seen the work yet.
    for (int round = runs.isEmpty() ? 0 : 1; round <= options.rounds(); round++) {
      restore(restorings);
      if (round % 2 == 0) {
        runs.add(bare.inBatches(notDue, round));
        runs.add(service.run(notDue, round));
      } else {
        runs.add(service.run(notDue, round));
        runs.add(bare.inBatches(notDue, round));
      }
      runs.subList(runs.size() - 2, runs.size()).forEach(this::say);
      check(notDue, round, stage, topic);
    }
    if (notDue == options.notDue()) {
      restore(restorings);
      runs.add(bare.atOnce(notDue, 1));
      say(runs.get(runs.size() - 1));
    }
    restore(restorings);
  }

  private void restore(List<Restoring> restorings) {
    both(restorings.stream().<Runnable>map(restoring -> restoring::restore).toList());
  }

  private static void both(List<Runnable> acts) {
    CompletableFuture.allOf(
            acts.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture<?>[]::new))
        .join();
  }

  private void check(int notDue, int round, Stage stage, Topic topic) {
    Trace service = Trace.of(stage.service());
    Trace bare = Trace.of(stage.bare());
    Facts told = topic.news();
    Facts written = Trace.outbox(stage.bare());
    String when = ", %d not due, round %d".formatted(notDue, round);
    long due = options.due();
    checks.add(
        new Check(
            "each hazard overdue exactly once, and none that is not due" + when,
            service.marked() == due
                && service.wronglyMarked() == 0
                && service.entries() == due
                && service.hazards() == due,
            service.toString()));
    checks.add(
        new Check(
            "exactly one event of each on the stream" + when,
            told.count() == due && told.hazards() == due,
            told.toString()));
    checks.add(
        new Check(
            "the bare statements wrote the same rows" + when,
            service.equals(bare) && told.equals(written),
            bare + ", " + written));
  }

  private void say(Run run) {
    out.printf("  %s, round %d: %.2f s %s%n", run.side(), run.round(), run.seconds(), run.shares());
  }
}
