package io.guapai.benchmark.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Facts;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.local.process.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Hazards in number, opened by the facts of missed inspections: report, grading, deadline. */
public final class OpeningHazards implements Measurement {

  /** Overdue units of one enterprise. */
  private static final int EACH = 4;

  @Override
  public String name() {
    return "opening";
  }

  @Override
  public String work() {
    return "hazards opened by overdue inspections";
  }

  @Override
  public String limit() {
    return "the same rows by bare JDBC batches of 1,000";
  }

  @Override
  public List<Comparison> run(Course course) throws InterruptedException {
    int hazards = course.sizes().of(Size.OPENINGS);
    course.stage().all();
    List<ProducerRecord<byte[], byte[]>> facts =
        IntStream.range(0, hazards).mapToObj(OpeningHazards::fact).toList();
    Comparison.Rounds rounds =
        Comparison.rounds("opening %,d hazards".formatted(hazards), limit(), "s", Aim.share(0.5));
    Backlog backlog = new Backlog(course, Service.HAZARD, facts);
    backlog.measure(rounds);
    rounds.check(
        Check.same(
            "every missed inspection opened one hazard",
            "",
            (long) hazards,
            course.stage().db(Service.HAZARD).number("select count(*) from hazard")));
    return List.of(rounds.done());
  }

  private static ProducerRecord<byte[], byte[]> fact(int unit) {
    int enterprise = unit / EACH;
    return Facts.record(
        new InspectionOverdue(
            UUID.nameUUIDFromBytes(("unit " + unit).getBytes(UTF_8)).toString(),
            "BENCH:" + unit,
            "TMP-320402-%06d".formatted(enterprise),
            "320402",
            "3110",
            LocalDate.now().minusDays(1)));
  }
}
