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
  private final List<String> reported = new ArrayList<>();

  Way(Sender sender, AlertReader reader, Units units) {
    this.sender = sender;
    this.reader = reader;
    this.units = units;
  }

  /** Reports a failed inspection, and tells after how many milliseconds the alert was read. */
  double milliseconds() throws InterruptedException {
    Units.Unit unit = units.next();
    byte[] request = sender.request(List.of(units.failed(unit)));
    long begin = System.nanoTime();
    sender.post(request, 1);
    Long read = reader.await(unit.enterprise(), PATIENCE);
    if (read == null) {
      throw new Refusal("No alert came about the failed inspection of " + unit.number());
    }
    reported.add(unit.enterprise());
    return (read - begin) / 1e6;
  }

  /** How many of the enterprises reported since the last time were told of once. */
  int told() {
    int told = (int) reported.stream().filter(enterprise -> reader.times(enterprise) == 1).count();
    reported.clear();
    return told;
  }
}
