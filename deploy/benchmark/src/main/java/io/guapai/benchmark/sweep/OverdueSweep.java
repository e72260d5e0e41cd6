package io.guapai.benchmark.sweep;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.seed.Prototype;
import io.guapai.benchmark.seed.Restoring;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Parallel;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Hazards fall due at one moment and two replicas of hazard-service find out by themselves. Beside
 * it one statement per batch that marks the hazards, adds to their history with the hash over the
 * act before, and fills the outbox, in a copy of the database. At each number of hazards that are
 * not due both sides are measured in turn, now the one first and now the other, each from the same
 * state; and what they wrote is compared after each turn.
 */
public final class OverdueSweep implements Measurement {

  private static final int REPLICAS = 2;

  /** Each replica writes at least this part of the rows. */
  private static final double LEAST_SHARE = 0.1;

  /** Below this a sweep is over before the second replica's schedule comes round. */
  private static final int WORTH_SHARING = 50_000;

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public String work() {
    return "overdue hazards found and marked by two replicas";
  }

  @Override
  public String limit() {
    return "one statement per batch of 1,000 on two connections";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    int due = course.sizes().of(Size.DUE);
    stage.reset();
    try {
      stage.start(Service.HAZARD, 1);
      Prototype.create(stage.db(Service.HAZARD), stage.brokers());
      Seeding seeding =
          new Seeding(stage.db(Service.HAZARD), due, course.sizes().of(Size.ENTERPRISES));
      ServiceSweep service = new ServiceSweep(stage, due, seeding.deadline());
      // What a service does for the days before is done before there are hazards in number.
      service.rest();
      stage.quiet(Service.HAZARD);
      return measure(course, service, seeding);
    } finally {
      stage.reset();
    }
  }

  private List<Comparison> measure(Course course, ServiceSweep service, Seeding seeding)
      throws InterruptedException {
    int asked = course.sizes().of(Size.HAZARDS) - course.sizes().of(Size.DUE);
    TreeSet<Integer> sizes = new TreeSet<>(course.sizes().list(Size.SWEEPS));
    sizes.add(asked);
    List<List<Run>> runs = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (int notDue : sizes) {
      prepare(course, seeding, notDue, runs.isEmpty());
      Comparison.Rounds rounds =
          Comparison.rounds(
              "sweep, %,d hazards not due".formatted(notDue), limit(), "s", Aim.times(3));
      runs.add(rounds(course, service, seeding.deadline(), notDue, rounds));
      comparisons.add(rounds.done());
    }
    if (sizes.size() > 1) {
      comparisons.add(growth(runs.get(0), runs.get(runs.size() - 1)));
    }
    return comparisons;
  }

  private static Comparison growth(List<Run> fewest, List<Run> most) {
    Comparison.Rounds rounds =
        Comparison.rounds(
            "sweep, beside the most not due", "beside the fewest", "s", Aim.times(1.25));
    for (int round = 0; round < fewest.size(); round++) {
      rounds.add(most.get(round).worked(), fewest.get(round).worked());
    }
    return rounds.done();
  }

  private static void prepare(Course course, Seeding seeding, int notDue, boolean first) {
    Stage stage = course.stage();
    int due = course.sizes().of(Size.DUE);
    seeding.upTo(due + notDue);
    course.say("%,d open hazards, %,d of them due", due + notDue, due);
    stage.quiet(Service.HAZARD);
    if (first) {
      Restoring.keep(stage.db(Service.HAZARD), due);
    }
    stage.stop(Service.HAZARD);
    BareDatabase.copy(stage);
    stage.start(Service.HAZARD, REPLICAS);
  }

  /** The service's runs that count. */
  private static List<Run> rounds(
      Course course,
      ServiceSweep service,
      OffsetDateTime deadline,
      int notDue,
      Comparison.Rounds rounds)
      throws InterruptedException {
    Stage stage = course.stage();
    Db db = stage.db(Service.HAZARD);
    Db copy = BareDatabase.of(stage);
    BareSweep bare = new BareSweep(copy, deadline);
    int due = course.sizes().of(Size.DUE);
    List<Run> counted = new ArrayList<>();
    try (Topic topic = new Topic(stage.brokers())) {
      // In round 0 the replicas' compiler sees the work for the first time.
      for (int round : course.rounds()) {
        Parallel.run(new Restoring(db)::restore, new Restoring(copy)::restore);
        Run theirs = round % 2 == 0 ? bare.inBatches(notDue, round) : null;
        Run ours = service.run(notDue, round);
        theirs = theirs == null ? bare.inBatches(notDue, round) : theirs;
        String when = "%,d not due, round %d".formatted(notDue, round);
        course.say("%s: %s; bare %s", when, ours, theirs);
        if (round > 0) {
          counted.add(ours);
          add(rounds, ours, theirs);
          rounds.check(shared(ours, due, when));
        }
        rounds.check(
            RowChecks.of(
                when,
                due,
                new RowChecks.Written(Trace.of(db), topic.news()),
                new RowChecks.Written(Trace.of(copy), Trace.outbox(copy))));
      }
    }
    return counted;
  }

  private static void add(Comparison.Rounds rounds, Run ours, Run theirs) {
    rounds.add(ours.seconds(), theirs.seconds());
    rounds.figure("worked s", ours.worked());
    Double told = ours.told();
    rounds.figure("told s", told == null ? ours.seconds() : told);
    rounds.figure("WAL MiB", ours.walMiB());
    rounds.figure("WAL MiB of the bare side", theirs.walMiB());
  }

  private static Check shared(Run run, int due, String when) {
    long sharing =
        run.shares().entrySet().stream()
            .filter(share -> share.getKey().startsWith("replica-"))
            .filter(share -> share.getValue() >= LEAST_SHARE * due)
            .count();
    return new Check(
        "each replica wrote at least a tenth of the rows, where there are enough to share",
        when,
        due < WORTH_SHARING || sharing == REPLICAS,
        run.shares().toString());
  }
}
