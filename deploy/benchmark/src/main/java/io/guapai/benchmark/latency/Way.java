package io.guapai.benchmark.latency;

import io.guapai.benchmark.intake.Sender;
import io.guapai.local.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The way of one failed inspection through the platform. */
final class Way {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Sender sender;
  private final AlertReader reader;
  private final Units units;
  private final List<Hops.Sample> samples = new ArrayList<>();

  Way(Sender sender, AlertReader reader, Units units) {
    this.sender = sender;
    this.reader = reader;
    this.units = units;
  }

  /** Reports a failed inspection, and tells after how many milliseconds the alert was read. */
  double milliseconds() throws InterruptedException {
    Units.Unit unit = units.next();
    byte[] request = sender.request(List.of(units.failed(unit)));
    long posted = System.currentTimeMillis();
    long begin = System.nanoTime();
    sender.post(request, 1);
    Long read = reader.await(unit.enterprise(), PATIENCE);
    if (read == null) {
      throw new Refusal("No alert came about the failed inspection of " + unit.number());
    }
    double milliseconds = (read - begin) / 1e6;
    samples.add(new Hops.Sample(unit, posted, posted + Math.round(milliseconds)));
    return milliseconds;
  }

  /** The ways since the last time that this was asked. */
  List<Hops.Sample> samples() {
    List<Hops.Sample> since = List.copyOf(samples);
    samples.clear();
    return since;
  }

  /** Of how many of the enterprises an alert was read once. */
  int told(List<Hops.Sample> of) {
    return (int)
        of.stream().filter(sample -> reader.times(sample.unit().enterprise()) == 1).count();
  }
}
