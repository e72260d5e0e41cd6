package io.guapai.benchmark.cylinder;

import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Processor;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Cylinders imported by the equipment-service alone, from the upload to the end of the job. Beside
 * it all rows that lie in the service's database afterwards, copied in: each cylinder and the
 * beginning of its trace. The memory of the service is told as well.
 */
public final class CylinderImport implements Measurement {

  /** A round that counts for nothing imports a share of them: the service is warm long before. */
  private static final int WARMING = 10;

  private static final String PROFILE =
      """
      name: Benchmark
      subject: CYLINDER
      sourceSystem: BENCH
      columns:
        cylinderCode: code
        maker: maker
        makerNo: no
        madeOn: made
        filler: filler
        lastInspectedOn: inspected
        lastReportNo: report
        nextInspectionDate: next
      constants:
        cylinderVariety: "2320"
        medium: LPG
        capacityLitres: "35.5"
      """;

  @Override
  public String name() {
    return "cylinders";
  }

  @Override
  public String work() {
    return "cylinders imported by the service alone, from the upload to the end of the job";
  }

  @Override
  public String limit() {
    return "COPY of the same rows into the same indexed tables";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    int all = course.sizes().of(Size.BOTTLES);
    Comparison.Rounds time =
        Comparison.rounds("import of %,d cylinders".formatted(all), limit(), "s", Aim.share(0.25));
    stage.only(Service.EQUIPMENT);
    BareTables bare = BareTables.of(stage.tables(Service.EQUIPMENT));
    for (int round : course.rounds()) {
      int cylinders = round > 0 ? all : Math.max(1, all / WARMING);
      stage.empty(Service.EQUIPMENT);
      byte[] csv = csv(Station.enter(stage, 1), cylinders);
      long begin = System.nanoTime();
      Importing.run(stage, PROFILE.getBytes(StandardCharsets.UTF_8), csv, cylinders);
      double seconds = (System.nanoTime() - begin) / 1e9;
      double memory = Processor.memoryOfFamily(stage.replica(Service.EQUIPMENT).pid());
      stage.quiet(Service.EQUIPMENT);
      BareTables.Copied rows = bare.copyOut(stage.data().resolve("copy"));
      double copied = rows.copyIn();
      course.say(
          "import of %,d cylinders, round %d: %.2f s, %.0f MiB; COPY of %,d rows %.2f s",
          cylinders, round, seconds, memory, rows.rows(), copied);
      if (round > 0) {
        time.add(seconds, copied);
        time.figure("rows/s", cylinders / seconds);
        time.figure("MiB", memory);
      }
      time.check(
          List.of(
              bare.same("round " + round),
              Check.same(
                  "every cylinder of the file is in the register",
                  "round " + round,
                  (long) cylinders,
                  stage.db(Service.EQUIPMENT).number("select count(*) from cylinder"))));
    }
    return List.of(time.done());
  }

  private static byte[] csv(Station station, int cylinders) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    StringBuilder csv = new StringBuilder("code,maker,no,made,filler,inspected,report,next\n");
    for (int no = 1; no <= cylinders; no++) {
      LocalDate inspected = today.minusDays(1 + no % 700);
      csv.append(station.code(no))
          .append(",Cylinder works,M")
          .append(no)
          .append(',')
          .append(today.minusDays(1_000 + no % 1_000))
          .append(',')
          .append(station.id())
          .append(',')
          .append(inspected)
          .append(",R-")
          .append(no / 100)
          .append(',')
          .append(inspected.plusYears(3))
          .append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
