package io.guapai.benchmark.sweep;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Sizes;
import io.guapai.benchmark.seed.Restoring;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Parallel;
import io.guapai.benchmark.stage.Stage;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Something falls due at one moment and two replicas of a service find out by themselves. Beside it
 * one statement per batch that marks what is due, adds to the histories with the hash over the
 * entry before, and fills the outbox, in a copy of the database. At each number of what is not due
 * both sides are measured in turn, now the one first and now the other, each from the same state;
 * and what they wrote is compared after each turn.
 */
abstract class Sweep implements Measurement {

  private static final int REPLICAS = 2;

  /** Each replica writes at least this part of the rows. */
  private static final double LEAST_SHARE = 0.1;

  /** Below this a sweep is over before the second replica's schedule comes round. */
  private static final int WORTH_SHARING = 50_000;

  private final Falling falling;
  private final String things;

  /**
   * A sweep.
   *
   * @param things what falls due, in the plural
   */
  Sweep(Falling falling, String things) {
    this.falling = falling;
    this.things = things;
  }

  /** How many are not due, each measured. */
  abstract SortedSet<Integer> notDue(Sizes sizes);

  /** Lets the service write one, from which all are copied. */
  abstract void prototype(Db db, String brokers);

  /** What copies the prototype. */
  abstract Seeding seeding(Db db, int due, int enterprises);

  /** The first instant at which the due ones are due, as the prototype has it. */
  abstract String deadline();

  abstract BareStatement statement();

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
      stage.start(falling.service(), 1);
      Db db = stage.db(falling.service());
      prototype(db, stage.brokers());
      Seeding seeding = seeding(db, due, course.sizes().of(Size.ENTERPRISES));
      OffsetDateTime deadline =
          db.query(deadline(), row -> row.getObject(1, OffsetDateTime.class)).get(0);
      ServiceSweep service = new ServiceSweep(stage, falling, due, deadline);
      // What a service does for the days before is done before there is much of anything.
      service.rest();
      stage.quiet(falling.service());
      return measure(course, service, seeding, deadline);
    } finally {
      stage.reset();
    }
  }

  private List<Comparison> measure(
      Course course, ServiceSweep service, Seeding seeding, OffsetDateTime deadline)
      throws InterruptedException {
    List<List<Run>> runs = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (int notDue : notDue(course.sizes())) {
      prepare(course, seeding, notDue, runs.isEmpty());
      Comparison.Rounds rounds =
          Comparison.rounds(
              "%s, %,d %s not due".formatted(name(), notDue, things), limit(), "s", Aim.times(3));
      runs.add(rounds(course, service, deadline, notDue, rounds));
      comparisons.add(rounds.done());
    }
    if (runs.size() > 1) {
      comparisons.add(growth(runs.get(0), runs.get(runs.size() - 1)));
    }
    return comparisons;
  }

  private Comparison growth(List<Run> fewest, List<Run> most) {
    Comparison.Rounds rounds =
        Comparison.rounds(
            name() + ", beside the most not due", "beside the fewest", "s", Aim.times(1.25));
    for (int round = 0; round < fewest.size(); round++) {
      rounds.add(most.get(round).worked(), fewest.get(round).worked());
    }
    return rounds.done();
  }

  private void prepare(Course course, Seeding seeding, int notDue, boolean first) {
    Stage stage = course.stage();
    int due = course.sizes().of(Size.DUE);
    seeding.upTo(due + notDue);
    course.say("%,d %s, %,d of them due", due + notDue, things, due);
    stage.quiet(falling.service());
    if (first) {
      Restoring.keep(stage.db(falling.service()), falling.kept());
    }
    stage.stop(falling.service());
    BareDatabase.copy(stage, falling.service());
    stage.start(falling.service(), REPLICAS);
  }

  /** The service's runs that count. */
  private List<Run> rounds(
      Course course,
      ServiceSweep service,
      OffsetDateTime deadline,
      int notDue,
      Comparison.Rounds rounds)
      throws InterruptedException {
    Stage stage = course.stage();
    Db db = stage.db(falling.service());
    Db copy = BareDatabase.of(stage, falling.service());
    BareSweep bare = new BareSweep(copy, falling, statement().of(copy, falling), deadline);
    int due = course.sizes().of(Size.DUE);
    List<Run> counted = new ArrayList<>();
    try (Topic topic = new Topic(stage.brokers(), falling)) {
      // In round 0 the replicas' compiler sees the work for the first time.
      for (int round : course.rounds()) {
        Parallel.run(restoring(db)::restore, restoring(copy)::restore);
        Run theirs = round % 2 == 0 ? bare.run(notDue, round) : null;
        Run ours = service.run(notDue, round);
        theirs = theirs == null ? bare.run(notDue, round) : theirs;
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
                new RowChecks.Written(Trace.of(db, falling), topic.news()),
                new RowChecks.Written(Trace.of(copy, falling), Trace.outbox(copy, falling))));
      }
    }
    return counted;
  }

  private Restoring restoring(Db db) {
    return new Restoring(db, falling.kept(), falling.history(), falling.added());
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
