package io.guapai.benchmark.latency;

import io.guapai.benchmark.intake.Sender;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Reports of passed inspections, posted at half the rate at which the platform deals with them. */
final class Load {

  private final Sender sender;
  private final Units units;
  private final int batch;
  private final long pauseMicros;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  private Load(Sender sender, Units units, int batch, long pauseMicros) {
    this.sender = sender;
    this.units = units;
    this.batch = batch;
    this.pauseMicros = pauseMicros;
  }

  /** Finds the rate: so many reports at once, until the last service has heard the last fact. */
  static Load half(Course course, Sender sender, Units units, int batch)
      throws InterruptedException {
    Stage stage = course.stage();
    int requests = Math.max(2, course.sizes().of(Size.SAMPLES) / 4);
    List<byte[]> bodies =
        IntStream.range(0, requests)
            .mapToObj(request -> sender.request(units.passed(batch)))
            .toList();
    Instant begin = Instant.now();
    bodies.forEach(body -> sender.post(body, batch));
    stage.quiet();
    Instant end =
        Arrays.stream(Service.values())
            .map(service -> stage.tables(service).lastCommit("inbox"))
            .max(Instant::compareTo)
            .orElseThrow();
    double rate = requests * batch / (Duration.between(begin, end).toMillis() / 1_000.0);
    course.say("full load is %.0f reports/s; half of it from now on", rate);
    return new Load(sender, units, batch, Math.round(1e6 * batch / (rate / 2)));
  }

  void start() {
    thread.scheduleAtFixedRate(
        () -> sender.post(sender.request(units.passed(batch)), batch),
        0,
        pauseMicros,
        TimeUnit.MICROSECONDS);
  }

  void stop() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the load does not end");
    }
  }
}
