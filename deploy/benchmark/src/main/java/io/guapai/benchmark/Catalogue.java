package io.guapai.benchmark;

import io.guapai.benchmark.consumer.ConsumerAlone;
import io.guapai.benchmark.consumer.OpeningHazards;
import io.guapai.benchmark.cylinder.CylinderImport;
import io.guapai.benchmark.cylinder.FillingGate;
import io.guapai.benchmark.cylinder.TraceIntake;
import io.guapai.benchmark.drain.Drain;
import io.guapai.benchmark.draw.DrawOfMany;
import io.guapai.benchmark.fanout.FanOut;
import io.guapai.benchmark.idle.Idle;
import io.guapai.benchmark.intake.Intake;
import io.guapai.benchmark.intake.ResultIntake;
import io.guapai.benchmark.latency.AlertLatency;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.reading.Reading;
import io.guapai.benchmark.register.RegisterImport;
import io.guapai.benchmark.sweep.ClockSweep;
import io.guapai.benchmark.sweep.OverdueSweep;
import io.guapai.local.Refusal;
import java.util.List;

/** All that can be measured, in the order of the table. */
final class Catalogue {

  /**
   * Those that need other processes than one of each service come last, so that few are started.
   */
  private static final List<Measurement> ALL =
      List.of(
          new Intake(),
          new ResultIntake(),
          new ConsumerAlone(),
          new RegisterImport(),
          new Drain(),
          new OpeningHazards(),
          new AlertLatency(),
          new Reading(),
          new DrawOfMany(),
          new CylinderImport(),
          new FillingGate(),
          new TraceIntake(),
          new FanOut(),
          new OverdueSweep(),
          new ClockSweep(),
          new Idle());

  private Catalogue() {}

  static List<Measurement> all() {
    return ALL;
  }

  /**
   * The measurement of a name.
   *
   * @throws Refusal naming those that there are
   */
  static Measurement named(String name) {
    return ALL.stream()
        .filter(measurement -> measurement.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "Nothing is called %s; there is %s"
                        .formatted(
                            name,
                            String.join(", ", ALL.stream().map(Measurement::name).toList()))));
  }
}
