package io.guapai.benchmark.drain;

import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.stage.Topics;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A register imported and drained: from the upload to the last event that any of the five services
 * hears. Beside it all rows that lie in the five databases afterwards, copied in.
 */
public final class Drain implements Measurement {

  /** A quarter of what an event cost when that was first measured. */
  private static final double MOST_MILLISECONDS = 0.45;

  @Override
  public String name() {
    return "drain";
  }

  @Override
  public String work() {
    return "a register imported and drained through all five services";
  }

  @Override
  public String limit() {
    return "COPY of the same rows into the same indexed tables of all five";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    GeneratedRegister register = GeneratedRegister.of(course.sizes().of(Size.UNITS));
    String row = "drain of %,d units".formatted(register.units());
    Comparison.Rounds time = Comparison.rounds(row, limit(), "s", Aim.times(2.5));
    Comparison.Rounds processor =
        Comparison.rounds("processor of an event", "", "ms", Aim.most(MOST_MILLISECONDS));
    stage.all();
    List<BareTables> bare =
        Arrays.stream(Service.values()).map(stage::tables).map(BareTables::of).toList();
    for (int round : course.rounds()) {
      stage.empty();
      Drained drained = drain(stage, register);
      List<BareTables.Copied> copies =
          bare.stream().map(each -> each.copyOut(folder(stage))).toList();
      double copied = copies.stream().mapToDouble(BareTables.Copied::copyIn).sum();
      long rows = copies.stream().mapToLong(BareTables.Copied::rows).sum();
      course.say(
          "%s, round %d: %.2f s, %,d events, %.0f processor seconds %s; COPY of %,d rows %.2f s",
          row,
          round,
          drained.seconds(),
          drained.events(),
          Processor.sum(drained.processor()),
          drained.processor(),
          rows,
          copied);
      if (round > 0) {
        time.add(drained.seconds(), copied);
        time.figure("events/s", drained.events() / drained.seconds());
        time.figure("rows", rows);
        time.figure("events", drained.events());
        processor.add(1_000 * Processor.sum(drained.processor()) / drained.events());
        drained
            .processor()
            .forEach((who, used) -> processor.figure(who + " ms", 1_000 * used / drained.events()));
      }
      time.check(checks(stage, register, bare, "round " + round));
    }
    return List.of(time.done(), processor.done());
  }

  private record Drained(double seconds, long events, Map<String, Double> processor) {}

  private static Drained drain(Stage stage, GeneratedRegister register)
      throws IOException, InterruptedException {
    Map<TopicPartition, Long> before = stage.topics().ends();
    Map<String, Double> used = stage.processor();
    Instant begin = Instant.now();
    Importing.run(stage, register);
    stage.quiet();
    Map<String, Double> processor = Processor.between(used, stage.processor());
    Instant end =
        Arrays.stream(Service.values())
            .map(service -> stage.tables(service).lastCommit("inbox"))
            .max(Instant::compareTo)
            .orElseThrow();
    return new Drained(
        Duration.between(begin, end).toMillis() / 1_000.0,
        Topics.between(before, stage.topics().ends()),
        processor);
  }

  private static Path folder(Stage stage) {
    return stage.data().resolve("copy");
  }

  private static List<Check> checks(
      Stage stage, GeneratedRegister register, List<BareTables> bare, String when) {
    List<Check> checks = new ArrayList<>();
    bare.forEach(each -> checks.add(each.same(when)));
    checks.add(
        Check.same(
            "every unit of the file is in the register",
            when,
            (long) register.units(),
            stage.db(Service.EQUIPMENT).number("select count(*) from equipment")));
    for (Service service : Service.values()) {
      checks.add(
          Check.same(
              "no service put an event aside",
              when,
              service.title() + " 0",
              service.title() + " " + stage.tables(service).parked()));
    }
    return checks;
  }
}
