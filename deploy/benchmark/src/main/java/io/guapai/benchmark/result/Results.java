package io.guapai.benchmark.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All that was measured.
 *
 * @param jars root of the checkout whose services were measured
 */
public record Results(Instant date, Machine machine, String jars, List<Measured> measurements) {

  public Results {
    measurements = List.copyOf(measurements);
  }

  /**
   * One measurement.
   *
   * @param name how it is called on the command line
   * @param took how long it took as a whole
   */
  public record Measured(
      String name, String work, String limit, Duration took, List<Comparison> rows) {

    public Measured {
      rows = List.copyOf(rows);
    }
  }

  /** Whether all that had to hold did; a missed aim is no failure. */
  @JsonProperty
  public boolean passed() {
    return checks().stream().allMatch(Check::passed);
  }

  List<Check> checks() {
    return measurements.stream()
        .flatMap(measurement -> measurement.rows().stream())
        .flatMap(row -> row.checks().stream())
        .toList();
  }
}
