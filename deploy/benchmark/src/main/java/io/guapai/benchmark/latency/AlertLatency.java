package io.guapai.benchmark.latency;

import io.guapai.benchmark.intake.Sender;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Spread;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From the request of an institute that reports a failed inspection to the alert of the veto at a
 * reader of the stream: intake, inspection, scoring and notification, each with its commit, and
 * three topics between them. With nothing else to do, and while reports of passed inspections come
 * at half the rate that the platform can take.
 */
public final class AlertLatency implements Measurement {

  /** Reports of one request of the load. */
  private static final int BATCH = 50;

  @Override
  public String name() {
    return "latency";
  }

  @Override
  public String work() {
    return "an agency's event until its alert is at the reader (three hops), idle and at half load";
  }

  @Override
  public String limit() {
    return "two commits and two Kafka round trips, bare";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    int samples = course.sizes().of(Size.SAMPLES);
    stage.all();
    Units units = Units.imported(stage, 2 * samples * course.rounds().size());
    Sender sender = Sender.of(stage);
    List<Comparison> comparisons = new ArrayList<>();
    try (AlertReader reader =
            AlertReader.open(stage.api(Service.NOTIFICATION, Importing.PROVINCE));
        BarePath bare = BarePath.open(stage)) {
      Way way = new Way(sender, reader, units);
      comparisons.addAll(compare(course, "idle", way, bare));
      Load load = Load.half(course, sender, units, BATCH);
      load.start();
      try {
        comparisons.addAll(compare(course, "half load", way, bare));
      } finally {
        load.stop();
      }
    }
    stage.quiet();
    return comparisons;
  }

  private List<Comparison> compare(Course course, String when, Way way, BarePath bare)
      throws InterruptedException {
    int samples = course.sizes().of(Size.SAMPLES);
    Comparison.Rounds half = Comparison.rounds(when + ", p50", limit(), "ms", Aim.times(3));
    Comparison.Rounds most = Comparison.rounds(when + ", p99", limit(), "ms", Aim.times(5));
    for (int round : course.rounds()) {
      Hops hops = Hops.of(course.stage().topics());
      List<Double> platform = new ArrayList<>();
      List<Double> path = new ArrayList<>();
      for (int sample = 0; sample < samples; sample++) {
        platform.add(way.milliseconds());
        path.add(bare.milliseconds());
      }
      course.say(
          "%s, round %d: p50 %.1f ms, p99 %.1f ms; bare p50 %.1f ms, p99 %.1f ms",
          when,
          round,
          Spread.percentile(platform, 0.5),
          Spread.percentile(platform, 0.99),
          Spread.percentile(path, 0.5),
          Spread.percentile(path, 0.99));
      List<Hops.Sample> ways = way.samples();
      Map<String, Double> medians = hops.medians(ways);
      course.say("  p50 of each hop, ms: %s", medians);
      if (round > 0) {
        medians.forEach((hop, median) -> half.figure(hop + ", p50, ms", median));
        half.add(Spread.percentile(platform, 0.5), Spread.percentile(path, 0.5));
        most.add(Spread.percentile(platform, 0.99), Spread.percentile(path, 0.99));
      }
      half.check(
          Check.same(
              "every failed inspection was told of once",
              when + ", round " + round,
              samples,
              way.told(ways)));
    }
    return List.of(half.done(), most.done());
  }
}
