package io.guapai.hazard.screening;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Daily control, weekly check, monthly review (O74 日管控、周排查、月调度). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScreeningTest {

  private static final String SCREENINGS = "/hazard/v1/screenings";

  @Inject PlatformClock clock;

  @Test
  void aScreeningThatFoundNothingIsRecordedToo() {
    TestUnit unit = TestUnit.registered("320585");
    String today = clock.today().toString();
    record(unit, "DAILY", today, unit.equipmentNo(), 0)
        .then()
        .statusCode(201)
        .body(has("findings", equalTo(0)))
        .body(has("on", equalTo(today)))
        .body(has("by", equalTo("Sun Mei")))
        .body(has("regionCode", equalTo("320585")))
        .body(has("enterpriseId", equalTo(unit.enterprise())));
    as(unit.county())
        .queryParam("equipmentNo", unit.equipmentNo())
        .get(SCREENINGS)
        .then()
        .statusCode(200)
        .body(has("items.findings", contains(0)));
  }

  @Test
  void oneThatIsRecordedLongAfterItsDaySaysSoAndIsTold() {
    TestUnit unit = TestUnit.registered("320585");
    record(unit, "DAILY", clock.today().minusDays(3).toString(), null, 2)
        .then()
        .statusCode(201)
        .body(has("late", equalTo(false)));
    String late =
        record(unit, "DAILY", clock.today().minusDays(4).toString(), null, 0)
            .then()
            .statusCode(201)
            .body(has("late", equalTo(true)))
            .extract()
            .as(Answer.class)
            .getString("id");
    ScreeningRecorded fact =
        Streams.await(ScreeningRecorded.class, told -> told.screeningId().equals(late))
            .as(ScreeningRecorded.class);
    assertTrue(fact.late());
    assertEquals(ScreeningKind.DAILY, fact.kind());
    assertEquals(unit.enterprise(), fact.enterpriseId());
  }

  @Test
  void whatADeviceKeptIsJudgedByTheDayOnWhichItWasMadeAndSaysBothTimes() {
    TestUnit unit = TestUnit.registered("320585");
    Instant made = clock.instant().minus(Duration.ofDays(4)).truncatedTo(ChronoUnit.MILLIS);
    Map<String, ?> daily =
        Map.of(
            "kind",
            "DAILY",
            "on",
            LocalDate.ofInstant(made, clock.getZone()).toString(),
            "equipmentNo",
            unit.equipmentNo(),
            "findings",
            0);
    String key = UUID.randomUUID().toString();
    Answer first = kept(unit, daily, key, made.toString()).as(Answer.class);
    assertEquals(false, first.get("late"));
    Answer again = kept(unit, daily, key, made.toString()).as(Answer.class);
    assertEquals(first.getString("id"), again.getString("id"));

    String file = SCREENINGS + "/" + first.getString("id");
    Answer entry = as(unit.county()).get(file + "/history").as(Answer.class);
    assertEquals(made, OffsetDateTime.parse(entry.getString("items[0].madeAt")).toInstant());
    assertTrue(OffsetDateTime.parse(entry.getString("items[0].at")).toInstant().isAfter(made));
    Answer papers = as(unit.county()).get(file + "/papers").as(Answer.class);
    assertEquals(made, OffsetDateTime.parse(papers.getString("[0].madeAt")).toInstant());
    as(unit.county()).get(file + "/history/verify").then().body(has("intact", equalTo(true)));

    kept(unit, daily, "ahead " + key, clock.instant().plus(Duration.ofHours(1)).toString())
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:made-ahead")));
    kept(unit, daily, "old " + key, made.minus(Duration.ofDays(4)).toString())
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:made-too-long-ago")));
    kept(unit, daily, "no day " + key, "yesterday")
        .then()
        .statusCode(400)
        .body(has("type", equalTo("urn:guapai:problem:invalid-value")))
        .body(has("detail", containsString("Made-At")));
  }

  private static Response kept(TestUnit unit, Map<String, ?> said, String key, String madeAt) {
    return as(unit.owner())
        .header("Idempotency-Key", key)
        .header("Made-At", madeAt)
        .body(said)
        .post(SCREENINGS);
  }

  @Test
  void thereIsOneOfAKindADayForEachUnitAndForTheEnterprise() throws SQLException {
    TestUnit unit = TestUnit.registered("320585");
    LocalDate today = clock.today();
    record(unit, "DAILY", today.toString(), unit.equipmentNo(), 0).then().statusCode(201);
    record(unit, "DAILY", today.toString(), unit.equipmentNo(), 3)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:screened-already")))
        .body(has("detail", containsString(today.toString())));
    record(unit, "DAILY", today.toString(), null, 0).then().statusCode(201);
    record(unit, "DAILY", today.toString(), null, 0).then().statusCode(409);
    record(unit, "WEEKLY", today.toString(), null, 0).then().statusCode(201);
    record(unit, "DAILY", today.minusDays(1).toString(), null, 0).then().statusCode(201);
    as(unit.owner()).get(SCREENINGS).then().body(has("items", hasSize(4)));
    as(unit.owner())
        .queryParam("kind", "WEEKLY")
        .get(SCREENINGS)
        .then()
        .body(has("items", hasSize(1)));
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      assertThrows(
          SQLException.class, () -> statement.execute("update screening set findings = 0"));
    }
  }

  @Test
  void ofManyWhoRecordTheSameAtOnceOneDoes() {
    TestUnit unit = TestUnit.registered("320585");
    String today = clock.today().toString();
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> record(unit, "MONTHLY", today, null, i).statusCode()))
            .toList();
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409),
        answers.stream().map(CompletableFuture::join).sorted().toList());
  }

  @Test
  void noScreeningIsOfTheFutureOrOfAnotherEnterprise() {
    TestUnit unit = TestUnit.registered("320585");
    TestUnit other = TestUnit.registered("320585");
    for (String day : List.of(clock.today().plusDays(1).toString(), "0001-01-01", "9999-12-31")) {
      record(unit, "DAILY", day, null, 0)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")));
    }
    record(unit, "DAILY", clock.today().toString(), other.equipmentNo(), 0)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-unit")));
  }

  @Test
  void onlyTheEnterpriseRecordsAndOfficersOfItsTerritoryRead() {
    TestUnit unit = TestUnit.registered("320585");
    Map<String, Object> body = body("DAILY", clock.today().toString(), null, 0);
    record(unit, "DAILY", clock.today().toString(), null, 0).then().statusCode(201);
    for (String officer : List.of(unit.county(), unit.city(), Tokens.auditor("3205"))) {
      as(officer).body(body).post(SCREENINGS).then().statusCode(403);
    }
    as(Tokens.enterprise("TMP-320585-999999", null))
        .get(SCREENINGS)
        .then()
        .body(has("items", empty()));
    as(Tokens.county("320581")).get(SCREENINGS).then().body(has("items", empty()));
    as(Tokens.county("320581"))
        .queryParam("region", "320585")
        .get(SCREENINGS)
        .then()
        .statusCode(403);
    given().get(SCREENINGS).then().statusCode(401);
    given().contentType("application/json").body("{}").post(SCREENINGS).then().statusCode(401);
    as(Tokens.admin()).get(SCREENINGS).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"kind\":\"HOURLY\",\"on\":\"2026-01-01\",\"findings\":0}",
        "{\"kind\":\"DAILY\",\"on\":\"2026-02-30\",\"findings\":0}",
        "{\"kind\":\"DAILY\",\"on\":\"2026-01-01\"}",
        "{\"kind\":\"DAILY\",\"on\":\"2026-01-01\",\"findings\":-1}",
        "{\"kind\":\"DAILY\",\"on\":\"2026-01-01\",\"findings\":0,\"enterpriseId\":\"x\"}",
        "{\"kind\":\"DAILY\",\"on\":\"2026-01-01\",\"findings\":0,\"note\":\"a\\u0000b\"}"
      })
  void aScreeningThatCannotBeReadIsRefused(String body) {
    Response response =
        as(Tokens.enterprise("TMP-320585-000001", null)).body(body).post(SCREENINGS);
    assertEquals(400, response.statusCode(), response.asString());
  }

  private static Map<String, Object> body(
      String kind, String on, String equipmentNo, int findings) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", kind);
    body.put("on", on);
    body.put("equipmentNo", equipmentNo);
    body.put("by", "Sun Mei");
    body.put("findings", findings);
    return body;
  }

  private static Response record(
      TestUnit unit, String kind, String on, String equipmentNo, int findings) {
    return as(unit.owner()).body(body(kind, on, equipmentNo, findings)).post(SCREENINGS);
  }
}
