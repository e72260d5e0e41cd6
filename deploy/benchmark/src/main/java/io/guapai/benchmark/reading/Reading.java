package io.guapai.benchmark.reading;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Spread;
import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages as the register grows. The smallest register comes in through the platform; the larger ones
 * are copies of it. What is held against the aim is the exponent: how many times longer a page
 * takes in a register ten times as large is ten to the power of it.
 */
public final class Reading implements Measurement {

  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @Override
  public String name() {
    return "reading";
  }

  @Override
  public String work() {
    return "statistics of a province and list pages as the register grows";
  }

  @Override
  public String limit() {
    return "one index look-up";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    List<Integer> sizes = course.sizes().list(Size.REGISTERS);
    int first = sizes.get(0);
    stage.all();
    Importing.run(stage, GeneratedRegister.of(first).onTheMap());
    stage.quiet();
    mapped(stage);
    List<Multiplying> databases =
        Arrays.stream(Service.values()).map(stage::tables).map(Multiplying::of).toList();
    Map<Integer, Map<PageView, List<Double>>> pages = new LinkedHashMap<>();
    Map<Integer, List<Double>> lookUps = new LinkedHashMap<>();
    List<Check> checks = new ArrayList<>();
    int copies = 1;
    for (int size : sizes) {
      int wanted = size / first;
      if (wanted > copies) {
        int from = copies;
        databases.parallelStream().forEach(database -> database.add(from, wanted - 1));
        copies = wanted;
        stage.quiet();
        mapped(stage);
      }
      checks.add(
          Check.same(
              "the register is as large as it is said to be",
              "%,d units".formatted(size),
              (long) first * copies,
              stage.db(Service.EQUIPMENT).number("select count(*) from equipment")));
      course.say("%,d units are there", first * copies);
      pages.put(size, read(course));
      lookUps.put(size, lookUps(course));
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (PageView page : PageView.all()) {
      comparisons.add(compare(page, pages, lookUps, comparisons.isEmpty() ? checks : List.of()));
    }
    return comparisons;
  }

  /** Waits until the squares of the map are counted, which the service puts off for a minute. */
  private static void mapped(Stage stage) {
    Db equipment = stage.db(Service.EQUIPMENT);
    equipment.run("update map_change set since = since - interval '1 hour'");
    if (!Waiting.until(PATIENCE, () -> equipment.number("select count(*) from map_change") == 0)) {
      throw new Refusal("the map is never counted");
    }
  }

  private static Comparison compare(
      PageView page,
      Map<Integer, Map<PageView, List<Double>>> pages,
      Map<Integer, List<Double>> lookUps,
      List<Check> checks) {
    Comparison.Rounds rounds =
        Comparison.rounds(page.name() + ", exponent", "one index look-up", "", Aim.most(0.1));
    int count = lookUps.values().iterator().next().size();
    for (int round = 0; round < count; round++) {
      Map<Integer, Double> times = new LinkedHashMap<>();
      for (Map.Entry<Integer, Map<PageView, List<Double>>> size : pages.entrySet()) {
        double milliseconds = size.getValue().getOrDefault(page, List.of()).get(round);
        double lookUp = lookUps.getOrDefault(size.getKey(), List.of()).get(round);
        times.put(size.getKey(), milliseconds);
        rounds.figure("ms at %,d".formatted(size.getKey()), milliseconds);
        rounds.figure("× a look-up at %,d".formatted(size.getKey()), milliseconds / lookUp);
      }
      rounds.add(Growth.exponent(times));
    }
    rounds.check(checks);
    return rounds.done();
  }

  /** The median milliseconds of each page, a figure for each round. */
  private static Map<PageView, List<Double>> read(Course course)
      throws IOException, InterruptedException {
    Map<PageView, List<Double>> times = new LinkedHashMap<>();
    String enterprise =
        course
            .stage()
            .db(Service.HAZARD)
            .query("select enterprise_id from hazard order by id limit 1", row -> row.getString(1))
            .get(0);
    for (int round : course.rounds()) {
      for (PageView page : PageView.all()) {
        Identity reader =
            page.enterprise()
                ? new Identity("enterprise", List.of("enterprise"), null, enterprise, null)
                : Importing.PROVINCE;
        double median = median(course, course.stage().api(page.service(), reader), page);
        if (round > 0) {
          times.computeIfAbsent(page, absent -> new ArrayList<>()).add(median);
        }
      }
    }
    return times;
  }

  private static double median(Course course, Api api, PageView page)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < course.sizes().of(Size.READS); i++) {
      long begin = System.nanoTime();
      Api.Answer answer = api.get(page.path());
      times.add((System.nanoTime() - begin) / 1e6);
      if (answer.status() != 200) {
        throw new IOException(page.path() + " answers " + answer.status() + ": " + answer.body());
      }
    }
    return Spread.percentile(times, 0.5);
  }

  /** The median milliseconds of reading one unit by its id, a figure for each round. */
  private static List<Double> lookUps(Course course) {
    Db db = course.stage().db(Service.EQUIPMENT);
    List<String> ids =
        db.query(
            "select id from equipment order by md5(id::text) limit "
                + course.sizes().of(Size.READS),
            row -> row.getString(1));
    List<Double> medians = new ArrayList<>();
    try (Connection connection = db.connect("benchmark", "postgres")) {
      for (int round : course.rounds()) {
        List<Double> times = new ArrayList<>();
        for (String id : ids) {
          long begin = System.nanoTime();
          Db.query(
              connection,
              "select * from equipment where id = ?::uuid",
              row -> row.getString(1),
              id);
          times.add((System.nanoTime() - begin) / 1e6);
        }
        if (round > 0) {
          medians.add(Spread.percentile(times, 0.5));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return medians;
  }
}
