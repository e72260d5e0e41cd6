package io.guapai.benchmark.intake;

import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events posted to the intake, until it has answered that it has them. The services that would hear
 * of them are paused.
 */
public final class Intake implements Measurement {

  private static final int CONNECTIONS = 4;

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public String work() {
    return "events of agencies over HTTP, in batches of 1, 100 and 1,000";
  }

  @Override
  public String limit() {
    return "the same rows by bare JDBC batches; the same bytes by bare Kafka produce";
  }

  @Override
  public List<Comparison> run(Course course) throws InterruptedException {
    Stage stage = course.stage();
    stage.all();
    Posting posting = new Posting(stage, Sender.of(stage));
    stage.alone(Service.NOTIFICATION);
    BareTables bare = BareTables.of(stage.tables(Service.NOTIFICATION));
    int events = course.sizes().of(Size.EVENTS);
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.addAll(singles(course, posting, bare));
    comparisons.addAll(batches(course, posting, bare, 100, events / 3, null));
    comparisons.addAll(batches(course, posting, bare, 1_000, events, Aim.share(0.9)));
    stage.topics().drop();
    return comparisons;
  }

  /** One connection, one event after the other: what a sender waits for. */
  private static List<Comparison> singles(Course course, Posting posting, BareTables bare) {
    int events = course.sizes().of(Size.SINGLES);
    Comparison.Rounds commit =
        Comparison.rounds(
            "single event, p50", "one row and its commit by JDBC", "ms", Aim.times(1.5));
    Comparison.Rounds produce =
        Comparison.rounds("single event, p50", "one record by Kafka produce", "ms", null);
    for (int round : course.rounds()) {
      Posting.Singles singles = posting.singles(events, bare);
      course.say("single events, round %d: %s", round, singles);
      if (round > 0) {
        commit.add(singles.event(), singles.commit());
        commit.figure("p99 ms", singles.last());
        produce.add(singles.event(), singles.record());
      }
      commit.check(posting.check("single events, round " + round));
    }
    return List.of(commit.done(), produce.done());
  }

  private static List<Comparison> batches(
      Course course, Posting posting, BareTables bare, int batch, int events, @Nullable Aim aim)
      throws InterruptedException {
    String row = "batches of %,d, %d connections".formatted(batch, CONNECTIONS);
    Comparison.Rounds jdbc = Comparison.rounds(row, "the same rows by JDBC batches", "s", aim);
    Comparison.Rounds kafka = Comparison.rounds(row, "the same bytes by Kafka produce", "s", null);
    int requests = Math.max(CONNECTIONS, events / batch);
    for (int round : course.rounds()) {
      Posting.Batches batches = posting.batches(requests, batch, CONNECTIONS, bare);
      course.say("%s, round %d: %s", row, round, batches);
      if (round > 0) {
        jdbc.add(batches.intake(), batches.jdbc());
        jdbc.figure("events/s", requests * batch / batches.intake());
        kafka.add(batches.intake(), batches.kafka());
      }
      jdbc.check(posting.check(row + ", round " + round));
      jdbc.check(bare.same(row + ", round " + round));
    }
    return List.of(jdbc.done(), kafka.done());
  }
}
