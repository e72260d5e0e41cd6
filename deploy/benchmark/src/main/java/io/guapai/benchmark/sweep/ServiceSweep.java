package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.instance.ClockMove;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BooleanSupplier;

/** The sweep by the replicas: their clock passes the deadline, and they find out by themselves. */
final class ServiceSweep {

  /** Where the clock stands while nothing is measured: before the deadline. */
  private static final Duration REST = Duration.ofHours(1);

  /** Longer than the replicas need to read the clock's file again. */
  private static final Duration APPROACH = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String WRITTEN = "select last_value from outbox_id_seq";

  private static final String UNTOLD = "select count(*) from outbox";

  private final Stage stage;
  private final Falling falling;
  private final Db db;
  private final int due;
  private final OffsetDateTime deadline;

  ServiceSweep(Stage stage, Falling falling, int due, OffsetDateTime deadline) {
    this.stage = stage;
    this.falling = falling;
    this.db = stage.db(falling.service());
    this.due = due;
    this.deadline = deadline;
  }

  /** Brings the clock back to where nothing is due. */
  void rest() {
    stage.clock().move(ClockMove.to(deadline.toInstant().minus(REST)));
  }

  /** Lets the deadline pass, and waits until all are marked and all events are on the stream. */
  Run run(int notDue, int round) {
    try (Workers workers = Workers.watch(db, falling);
        Connection connection = db.connect("benchmark", "postgres")) {
      long written = number(connection, WRITTEN);
      Instant passes = approach();
      // How many rows were written costs nothing to ask; who is left does.
      await("write the rows", () -> number(connection, WRITTEN) >= written + due);
      await("mark all that is due", () -> number(connection, falling.left(), deadline) == 0);
      await("publish the events", () -> number(connection, UNTOLD) == 0);
      double told = Workers.seconds(passes, Instant.now());
      rest();
      return workers.run(notDue, round, passes).told(told);
    } catch (SQLException e) {
      throw new IllegalStateException("the sweep cannot be watched", e);
    }
  }

  /** Sets the clock shortly before the deadline and returns the instant when it will pass. */
  private Instant approach() {
    stage.clock().move(ClockMove.to(deadline.toInstant().minus(APPROACH)));
    Instant real = Instant.now();
    return real.plus(Duration.between(stage.clock().now(), deadline));
  }

  private static long number(Connection connection, String query, Object... parameters) {
    try {
      return Db.query(connection, query, row -> row.getLong(1), parameters).get(0);
    } catch (SQLException e) {
      throw new IllegalStateException("the sweep cannot be watched", e);
    }
  }

  private static void await(String what, BooleanSupplier condition) {
    if (!Waiting.until(PATIENCE, condition)) {
      throw new Refusal("The replicas did not " + what + " within " + PATIENCE);
    }
  }
}
