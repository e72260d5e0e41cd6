package io.guapai.benchmark.register;

import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.util.List;

/**
 * A register imported by the equipment-service alone, from its upload to the end of its job. Beside
 * it all rows that lie in the service's database afterwards, copied in. The memory of the service
 * is told as well: it does not grow with the file.
 */
public final class RegisterImport implements Measurement {

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String work() {
    return "a register imported by the service alone, from its upload to the end of the job";
  }

  @Override
  public String limit() {
    return "COPY of the same rows into the same indexed tables";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    GeneratedRegister register = GeneratedRegister.of(course.sizes().of(Size.UNITS));
    Comparison.Rounds time =
        Comparison.rounds(
            "import of %,d units".formatted(register.units()), limit(), "s", Aim.share(0.25));
    stage.only(Service.EQUIPMENT);
    BareTables bare = BareTables.of(stage.tables(Service.EQUIPMENT));
    for (int round : course.rounds()) {
      stage.empty(Service.EQUIPMENT);
      long begin = System.nanoTime();
      Importing.run(stage, register);
      double seconds = (System.nanoTime() - begin) / 1e9;
      double memory = Processor.memoryOfFamily(stage.replica(Service.EQUIPMENT).pid());
      stage.quiet(Service.EQUIPMENT);
      BareTables.Copied rows = bare.copyOut(stage.data().resolve("copy"));
      double copied = rows.copyIn();
      course.say(
          "import of %,d units, round %d: %.2f s, %.0f MiB; COPY of %,d rows %.2f s",
          register.units(), round, seconds, memory, rows.rows(), copied);
      if (round > 0) {
        time.add(seconds, copied);
        time.figure("rows/s", register.units() / seconds);
        time.figure("MiB", memory);
      }
      time.check(
          List.of(
              bare.same("round " + round),
              Check.same(
                  "every unit of the file is in the register",
                  "round " + round,
                  (long) register.units(),
                  stage.db(Service.EQUIPMENT).number("select count(*) from equipment"))));
    }
    return List.of(time.done());
  }
}
