package io.guapai.benchmark.cylinder;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Spread;
import io.guapai.benchmark.reading.Growth;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.BareProcess;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Whether a cylinder may be filled, asked over HTTP as the register and its trace grow. Beside it
 * one look-up by the code without anything around it, and the same question to a {@link
 * BareLookUp}: what it takes beyond the latter is the platform's, what that takes beyond the
 * look-up is the way to the hand on the valve.
 */
public final class FillingGate implements Measurement {

  private static final int SEED = 23;

  /** So many times more is asked in a round that counts for nothing: a gate is asked all day. */
  private static final int WARMING = 10;

  @Override
  public String name() {
    return "gate";
  }

  @Override
  public String work() {
    return "the filling gate as the register of cylinders and its trace grow";
  }

  @Override
  public String limit() {
    return "one look-up by the code over JDBC";
  }

  /** Milliseconds: of the gate, of the bare server, and of the look-up without a server. */
  private record Medians(double gate, double bare, double lookUp) {}

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    stage.only(Service.EQUIPMENT);
    Db db = stage.db(Service.EQUIPMENT);
    String database =
        "%s?user=postgres&password=%s"
            .formatted(db.server().jdbcUrl(db.name()), EmbeddedDatabase.PASSWORD);
    try (BareProcess bare = BareProcess.start(stage, BareLookUp.class, "bare-look-up", database)) {
      return run(course, Station.enter(stage, 1), db, new Api(bare.port(), ""));
    }
  }

  private static List<Comparison> run(Course course, Station station, Db db, Api bare)
      throws IOException, InterruptedException {
    List<Comparison> comparisons = new ArrayList<>();
    Map<Integer, List<Double>> gates = new LinkedHashMap<>();
    List<Integer> sizes = course.sizes().list(Size.CYLINDERS);
    int there = 0;
    for (int size : sizes) {
      station.own(there + 1, size);
      station.past(there + 1, size);
      db.run("vacuum analyze cylinder", "vacuum analyze cylinder_trace", "checkpoint");
      there = size;
      course.say("%,d cylinders are there, with %,d events", size, size * Station.ROUNDS_BEFORE);
      boolean last = size == sizes.get(sizes.size() - 1);
      Comparison.Rounds rounds =
          Comparison.rounds(
              "%,d cylinders, p50".formatted(size),
              "one look-up by JDBC",
              "ms",
              last ? Aim.times(3) : null);
      Comparison.Rounds served =
          Comparison.rounds(
              "%,d cylinders, beside a server".formatted(size),
              "a bare server with the look-up",
              "ms",
              null);
      for (int round : course.rounds()) {
        Medians medians = medians(course, station, db, bare, size, round);
        course.say("%,d cylinders, round %d: %s", size, round, medians);
        if (round > 0) {
          rounds.add(medians.gate(), medians.lookUp());
          served.add(medians.gate(), medians.bare());
          gates.computeIfAbsent(size, absent -> new ArrayList<>()).add(medians.gate());
        }
      }
      rounds.check(
          Check.same(
              "the trace is as large as it is said to be",
              "%,d cylinders".formatted(size),
              (long) size * Station.ROUNDS_BEFORE,
              db.number("select count(*) from cylinder_trace")));
      rounds.check(
          Check.same(
              "nothing was refused, nothing written",
              "%,d cylinders".formatted(size),
              0L,
              db.number("select count(*) from filling_refusal")));
      comparisons.add(rounds.done());
      comparisons.add(served.done());
    }
    comparisons.add(growth(gates));
    return comparisons;
  }

  private static Comparison growth(Map<Integer, List<Double>> gates) {
    Comparison.Rounds rounds =
        Comparison.rounds("exponent as the register grows", "", "", Aim.most(0.1));
    int count = gates.values().iterator().next().size();
    for (int round = 0; round < count; round++) {
      Map<Integer, Double> costs = new LinkedHashMap<>();
      for (Map.Entry<Integer, List<Double>> size : gates.entrySet()) {
        costs.put(size.getKey(), size.getValue().get(round));
      }
      rounds.add(Growth.exponent(costs));
    }
    return rounds.done();
  }

  /** All are asked about the same cylinders, picked anywhere in the register, in turn. */
  private static Medians medians(
      Course course, Station station, Db db, Api bare, int size, int round)
      throws IOException, InterruptedException {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + Math.max(round, 0));
    List<String> codes = new ArrayList<>();
    int questions = course.sizes().of(Size.READS) * 10 * (round > 0 ? 1 : WARMING);
    for (int i = 0; i < questions; i++) {
      codes.add(station.code(1 + random.nextInt(size)));
    }
    Api api = station.api();
    List<Double> gate = new ArrayList<>();
    List<Double> beside = new ArrayList<>();
    List<Double> lookUps = new ArrayList<>();
    try (Connection connection = db.connect("benchmark", "postgres")) {
      for (String code : codes) {
        byte[] body =
            "{\"code\":\"%s\",\"medium\":\"LPG\"}".formatted(code).getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        Api.Answer answer = api.post("/equipment/v1/filling-gate", "application/json", body);
        long answered = System.nanoTime();
        Api.Answer row = bare.post("/", "application/json", body);
        long besides = System.nanoTime();
        Db.query(
            connection, "select * from cylinder where code = ?", found -> found.getString(2), code);
        lookUps.add((System.nanoTime() - besides) / 1e6);
        beside.add((besides - answered) / 1e6);
        gate.add((answered - begin) / 1e6);
        if (!answer.json().path("allowed").asBoolean()
            || !row.json().path("code").asText().equals(code)) {
          throw new IOException("the gate answers " + answer.body() + ", bare " + row.body());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Medians(
        Spread.percentile(gate, 0.5),
        Spread.percentile(beside, 0.5),
        Spread.percentile(lookUps, 0.5));
  }
}
