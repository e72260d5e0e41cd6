package io.guapai.benchmark.draw;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Facts;
import io.guapai.benchmark.stage.Stage;
import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A city draws enterprises out of all that it has, over HTTP: the pool is sealed, then drawn from,
 * with two inspectors for each.
 */
public final class DrawOfMany implements Measurement {

  private static final String CITY = "3204";
  private static final String COUNTY = "320411";
  private static final int INSPECTORS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String UNITS =
      "insert into subject (equipment_id, equipment_no, enterprise_id, region_code, variety,"
          + " use_state, demonstration, register_version, fact_sequence, correlation_id)"
          + " select md5('unit ' || n)::uuid::text, 'BENCH:' || n,"
          + " 'TMP-320411-' || lpad(n::text, 7, '0'), '"
          + COUNTY
          + "', '3110', 'IN_USE', false, 1,"
          + " 0, n::text from generate_series(1, %d) n";

  private static final String ENTERPRISES =
      "insert into check_enterprise (id, name, region_code, key_unit, grade, closed)"
          + " select 'TMP-320411-' || lpad(n::text, 7, '0'), 'Enterprise ' || n, '"
          + COUNTY
          + "',"
          + " n %% 20 = 0, (array['A', 'B', 'C', 'D'])[1 + n %% 4], false"
          + " from generate_series(1, %d) n";

  @Override
  public String name() {
    return "draw";
  }

  @Override
  public String work() {
    return "a city draws enterprises to be checked out of all that it has";
  }

  @Override
  public String limit() {
    return "";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    int pool = course.sizes().of(Size.POOL);
    int drawn = course.sizes().of(Size.DRAWN);
    String row = "%,d of %,d".formatted(drawn, pool);
    Comparison.Rounds sealing = Comparison.rounds("sealing the pool", "", "s", null);
    Comparison.Rounds drawing = Comparison.rounds("drawing " + row, "", "s", Aim.most(2));
    stage.only(Service.INSPECTION);
    Db db = stage.db(Service.INSPECTION);
    register(stage, db, pool);
    Api city =
        stage.api(
            Service.INSPECTION, new Identity("benchmark-city", List.of("city"), CITY, null, null));
    String plan = plan(city, drawn);
    for (int round : course.rounds()) {
      long begin = System.nanoTime();
      JsonNode draw =
          post(
              city,
              "/inspection/v1/draws",
              Map.of("planId", plan, "region", COUNTY, "round", 1, "toDraw", drawn));
      double sealed = seconds(begin);
      begin = System.nanoTime();
      String id = draw.path("id").asText();
      act(city, "/inspection/v1/draws/" + id, "drawing", Map.of("note", "benchmark"));
      double took = seconds(begin);
      course.say("%s, round %d: sealed in %.2f s, drawn in %.2f s", row, round, sealed, took);
      if (round > 0) {
        sealing.add(sealed);
        drawing.add(took);
      }
      drawing.check(
          Check.same(
              "so many are drawn",
              "round " + round,
              (long) drawn,
              db.number("select count(*) from draw_result where draw_id = ?::uuid", id)));
      db.run(
          "set session_replication_role = replica;"
              + " truncate draw, draw_pool, draw_result cascade");
    }
    stage.empty(Service.INSPECTION);
    return List.of(sealing.done(), drawing.done());
  }

  /** Enterprises with a unit each, and the inspectors of the city. */
  private static void register(Stage stage, Db db, int enterprises) {
    db.run(
        "set session_replication_role = replica; "
            + UNITS.formatted(enterprises)
            + "; "
            + ENTERPRISES.formatted(enterprises),
        "vacuum (analyze) subject",
        "vacuum (analyze) check_enterprise");
    try (BareProducer producer = new BareProducer(stage.brokers())) {
      producer.send(
          IntStream.range(0, INSPECTORS)
              .mapToObj(DrawOfMany::inspector)
              .map(Facts::record)
              .toList(),
          INSPECTORS);
    }
    boolean known =
        Waiting.until(
            PATIENCE, () -> db.number("select count(*) from check_inspector") == INSPECTORS);
    if (!known) {
      throw new Refusal("The inspectors are not on the register");
    }
  }

  private static InspectorAppointed inspector(int number) {
    return new InspectorAppointed(
        UUID.randomUUID().toString(),
        "benchmark-inspector-" + number,
        "Inspector " + number,
        "ZF-BENCH-%02d".formatted(number),
        CITY,
        LocalDate.of(2010, 1, 1),
        null);
  }

  private static String plan(Api city, int subjects) throws IOException, InterruptedException {
    int year = LocalDate.now().getYear();
    JsonNode plan =
        post(
            city,
            "/inspection/v1/check-plans",
            Map.of("year", year, "title", "Benchmark", "subjects", subjects, "rounds", 1));
    String id = plan.path("id").asText();
    act(city, "/inspection/v1/check-plans/" + id, "announcement", Map.of("documentNo", "1"));
    return id;
  }

  private static JsonNode post(Api api, String path, Map<String, ?> body)
      throws IOException, InterruptedException {
    return api.post(path, "application/json", Json.MAPPER.writeValueAsBytes(body)).json();
  }

  private static void act(Api api, String dossier, String act, Map<String, ?> body)
      throws IOException, InterruptedException {
    long version = api.get(dossier).json().path("version").asLong();
    api.send(
            api.request(dossier + "/" + act)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))))
        .json();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
