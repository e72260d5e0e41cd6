package io.guapai.benchmark;

import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.result.Machine;
import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.stage.Stage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All measurements that were asked for, one after the other on one stage. */
public final class Benchmark {

  private final Options options;
  private final Path target;
  private final PrintStream out;

  /**
   * @param target folder for data and logs
   */
  public Benchmark(Options options, Path target, PrintStream out) {
    this.options = options;
    this.target = target;
    this.out = out;
  }

  /** Measures; takes minutes at the full sizes, for some rows many. */
  public Results run() throws IOException, SQLException, InterruptedException {
    List<Results.Measured> measured = new ArrayList<>();
    try (Stage stage = Stage.open(options.jars(), target, options.load())) {
      Course course = new Course(stage, options.sizes(), options.jars(), out);
      for (String name : options.names()) {
        Measurement measurement = Catalogue.named(name);
        out.println(name + ": " + measurement.work());
        Instant begin = Instant.now();
        List<Comparison> rows = measurement.run(course);
        Duration took = Duration.between(begin, Instant.now());
        measured.add(
            new Results.Measured(name, measurement.work(), measurement.limit(), took, rows));
        out.println("  took " + took.toSeconds() + " s");
      }
      return new Results(
          Instant.now(),
          Machine.here(stage.databaseSettings()),
          options.jars().toString(),
          measured);
    }
  }
}
