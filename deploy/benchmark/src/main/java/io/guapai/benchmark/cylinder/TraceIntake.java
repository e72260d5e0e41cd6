package io.guapai.benchmark.cylinder;

import io.guapai.benchmark.beside.BareBatches;
import io.guapai.benchmark.beside.BareTables;
import io.guapai.benchmark.beside.Rows;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.benchmark.stage.Together;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A filler's system tells what happened to its cylinders, until the answer that it is kept. */
public final class TraceIntake implements Measurement {

  private static final int CONNECTIONS = 4;
  private static final int BATCH = 1_000;

  /** A prime: cylinders come to the filling ring in another order than that of their entry. */
  private static final long STRIDE = 7_919;

  /** What happens to each cylinder; five events, so that a batch is of two hundred cylinders. */
  private static final List<String> ROUND =
      List.of("CHECKED_BEFORE", "FILLED", "CHECKED_AFTER", "LEFT_STORE", "DELIVERED");

  @Override
  public String name() {
    return "trace";
  }

  @Override
  public String work() {
    return "events of cylinders over HTTP, in batches of 1,000";
  }

  @Override
  public String limit() {
    return "the same rows by bare JDBC batches";
  }

  @Override
  public List<Comparison> run(Course course) throws InterruptedException {
    Stage stage = course.stage();
    stage.only(Service.EQUIPMENT);
    BareTables bare = BareTables.of(stage.tables(Service.EQUIPMENT));
    Db db = stage.db(Service.EQUIPMENT);
    int batches = Math.max(CONNECTIONS, course.sizes().of(Size.EVENTS) / BATCH);
    Comparison.Rounds rounds =
        Comparison.rounds(
            "batches of %,d, %d connections".formatted(BATCH, CONNECTIONS),
            "the same rows by JDBC batches",
            "s",
            Aim.share(0.33));
    for (int round : course.rounds()) {
      stage.empty(Service.EQUIPMENT);
      Station station = Station.enter(stage, 100 + round);
      int cylinders = batches * BATCH / ROUND.size();
      station.own(1, cylinders);
      db.run("vacuum analyze cylinder", "checkpoint");
      Api api = station.api();
      double platform =
          Together.seconds(CONNECTIONS, bodies(station, cylinders), body -> post(api, body));
      Rows rows = rows(db);
      double jdbc = BareBatches.write(bare, List.of(rows), BATCH, CONNECTIONS);
      course.say("round %d: %.2f s, bare %.2f s", round, platform, jdbc);
      if (round > 0) {
        rounds.add(platform, jdbc);
        rounds.figure("events/s", batches * BATCH / platform);
      }
      rounds.check(
          Check.same(
              "every event has its row",
              "round " + round,
              (long) batches * BATCH,
              db.number("select count(*) from cylinder_trace")));
      rounds.check(
          Check.same(
              "the bare side holds as many",
              "round " + round,
              (long) batches * BATCH,
              db.number("select count(*) from bare.cylinder_trace")));
    }
    return List.of(rounds.done());
  }

  private static Rows rows(Db db) {
    List<String> columns = db.columns("cylinder_trace");
    return new Rows(
        "bare.cylinder_trace",
        columns,
        db.query(
            "select %s from cylinder_trace".formatted(String.join(", ", columns)),
            row -> {
              String[] values = new String[columns.size()];
              for (int i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 1);
              }
              return values;
            }));
  }

  private static List<byte[]> bodies(Station station, int cylinders) {
    Instant start = Instant.now().minusSeconds(1_800);
    List<byte[]> bodies = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    int held = 0;
    for (int place = 0; place < cylinders; place++) {
      int cylinder = (int) (place * STRIDE % cylinders) + 1;
      for (int step = 0; step < ROUND.size(); step++) {
        body.append(held == 0 ? "{\"events\":[" : ",")
            .append(event(station.code(cylinder), step, start));
        held++;
      }
      if (held >= BATCH) {
        bodies.add(body.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        body.setLength(0);
        held = 0;
      }
    }
    return bodies;
  }

  private static String event(String code, int step, Instant start) {
    String kind = ROUND.get(step);
    String more =
        switch (kind) {
          case "FILLED" -> ",\"medium\":\"LPG\"";
          case "DELIVERED" ->
              ",\"party\":\"C%05d\"".formatted(Math.floorMod(code.hashCode(), 5_000));
          default -> "";
        };
    return "{\"eventNo\":\"%1$s/%2$d\",\"code\":\"%1$s\",\"kind\":\"%3$s\",\"at\":\"%4$s\"%5$s}"
        .formatted(code, step, kind, start.plusSeconds(60L * step), more);
  }

  private static void post(Api api, byte[] body) {
    try {
      Api.Answer answer = api.post("/equipment/v1/cylinder-events", "application/json", body);
      if (answer.json().path("accepted").asInt() != BATCH) {
        throw new IllegalStateException("not all were taken: " + answer.body());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
