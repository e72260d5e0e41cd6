package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.read;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons do to one cylinder: the gate follows, and its history tells who did it and why. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CylinderFileTest {

  private static final String COUNTY = "320707";

  @Inject PlatformClock clock;

  private Filling station;
  private String code;
  private LocalDate today;

  @BeforeEach
  void aCylinder() {
    today = clock.today();
    station = new Filling(COUNTY);
    code = station.enter(today.minusYears(1));
  }

  @Test
  void aCylinderIsOfferedAndTakenOverAndTheGateFollows() {
    Filling other = new Filling(COUNTY);
    assertEquals(List.of("FOREIGN"), other.ask(code, "LPG").getList("reasons"));
    as(other.token).get(CYLINDERS + "/" + code).then().statusCode(404);
    act(station.token, "offer", 0, to(other.id)).then().statusCode(200);
    as(other.token)
        .get(CYLINDERS + "/" + code)
        .then()
        .statusCode(200)
        .body(has("offeredTo", equalTo(other.id)));
    assertEquals(List.of("FOREIGN"), other.ask(code, "LPG").getList("reasons"));
    act(station.token, "takeover", 1, step()).then().statusCode(403);
    act(other.token, "offer-withdrawal", 1, step()).then().statusCode(403);
    act(other.token, "takeover", 1, step())
        .then()
        .statusCode(200)
        .body(has("filler", equalTo(other.id)), has("offeredTo", nullValue()));
    assertEquals(List.of(), other.ask(code, "LPG").getList("reasons"));
    assertEquals(List.of("FOREIGN"), station.ask(code, "LPG").getList("reasons"));
    as(station.token).get(CYLINDERS + "/" + code).then().statusCode(404);
    Answer history = read(station.officer(), CYLINDERS + "/" + code + "/history");
    assertEquals(List.of("OFFER", "TAKE_OVER"), history.getList("items.act"));
    assertEquals("sold with the store", history.getString("items[0].reason"));
  }

  @Test
  void aFillersSystemActsOnWhatIsItsFillersAloneAndOnNothingElse() {
    String system = "Filling system " + station.name;
    String token = Organizations.holder(KnownRole.FILLER, system);
    Filling other = new Filling(COUNTY);
    String foreign = other.enter(today.minusYears(1));
    act(token, "entrustment", 0, entrusted(null)).then().statusCode(404);
    String contract = served(station, system);
    as(token).get(CYLINDERS + "/" + code).then().statusCode(200);
    as(token).get(CYLINDERS + "/" + foreign).then().statusCode(404);
    as(token)
        .header("If-Match", "\"0\"")
        .body(entrusted(null))
        .post(CYLINDERS + "/" + foreign + "/entrustment")
        .then()
        .statusCode(404);
    act(token, "correction", 0, Map.of("maker", "Mine", "reason", "mine")).then().statusCode(403);
    act(token, "handover", 0, to(other.id)).then().statusCode(403);
    act(token, "entrustment", 0, entrusted(null)).then().statusCode(200);
    act(token, "offer", 1, to(other.id)).then().statusCode(200);
    act(token, "takeover", 2, step()).then().statusCode(403);

    // The system of the other one sees what is offered to it, and takes it over.
    String others = "Filling system " + other.name;
    String taking = Organizations.holder(KnownRole.FILLER, others);
    act(taking, "takeover", 2, step()).then().statusCode(404);
    served(other, others);
    act(taking, "offer-withdrawal", 2, step()).then().statusCode(403);
    act(taking, "takeover", 2, step())
        .then()
        .statusCode(200)
        .body(has("filler", equalTo(other.id)));
    as(token).get(CYLINDERS + "/" + code).then().statusCode(404);

    as(station.officer())
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "over"))
        .post("/equipment/v1/assignments/" + contract + "/end")
        .then()
        .statusCode(200);
    String own = station.enter(today.minusYears(1));
    as(token).get(CYLINDERS + "/" + own).then().statusCode(404);
  }

  private String served(Filling filling, String system) {
    return as(filling.officer())
        .body(
            Map.of(
                "basis",
                "CONTRACT",
                "organization",
                system,
                "given",
                "ENTERPRISE",
                "givenId",
                filling.id,
                "from",
                today.toString(),
                "reason",
                "serves its filling system"))
        .post("/equipment/v1/assignments")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  @Test
  void anOfferIsWithdrawnAndAnOfficerRecordsAHandover() {
    Filling other = new Filling(COUNTY);
    act(station.token, "offer", 0, to(other.id)).then().statusCode(200);
    act(station.token, "offer", 1, to(other.id))
        .then()
        .statusCode(409)
        .body(has("type", containsString("cylinder-state")));
    act(station.token, "offer-withdrawal", 1, step()).then().statusCode(200);
    as(other.token).get(CYLINDERS + "/" + code).then().statusCode(404);
    act(station.officer(), "handover", 2, to(station.id))
        .then()
        .statusCode(422)
        .body(has("type", containsString("nothing-changed")));
    act(station.officer(), "handover", 2, to(other.id)).then().statusCode(200);
    assertEquals(List.of(), other.ask(code, "LPG").getList("reasons"));
  }

  @Test
  void whoseContractIsOverFillsItNoMore() {
    act(station.token, "entrustment", 0, entrusted(today.plusDays(1).toString()))
        .then()
        .statusCode(200)
        .body(has("owner", equalTo("Hotel 江畔酒店")));
    assertEquals(List.of(), station.ask(code, "LPG").getList("reasons"));
    act(
            station.token,
            "entrustment-end",
            1,
            Map.of("day", today.minusDays(1).toString(), "reason", "given back"))
        .then()
        .statusCode(200);
    assertEquals(List.of("FOREIGN"), station.ask(code, "LPG").getList("reasons"));
    act(station.officer(), "entrustment", 2, entrusted(null)).then().statusCode(200);
    assertEquals(List.of(), station.ask(code, "LPG").getList("reasons"));
  }

  @Test
  void anOfficerCorrectsWhatWasEnteredAndTheDaysFollow() {
    act(station.token, "correction", 0, Map.of("maker", "Mine", "reason", "mine"))
        .then()
        .statusCode(403);
    act(station.officer(), "correction", 0, Map.of("reason", "nothing"))
        .then()
        .statusCode(422)
        .body(has("type", containsString("nothing-changed")));
    act(
            station.officer(),
            "correction",
            0,
            Map.of("madeOn", today.minusYears(5).toString(), "reason", "seen on the shield"))
        .then()
        .statusCode(200)
        .body(has("nextInspectionDate", equalTo(today.minusYears(5).plusMonths(48).toString())))
        .body(has("overdue", equalTo(true)));
    assertEquals(List.of("INSPECTION_OVERDUE"), station.ask(code, "LPG").getList("reasons"));
    act(station.officer(), "correction", 1, Map.of("medium", "OXYGEN", "reason", "painted blue"))
        .then()
        .statusCode(200);
    station.post(station.events(code, clock.instant().minusSeconds(1), "SCRAPPED"));
    act(station.officer(), "correction", 2, Map.of("maker", "Works 2", "reason", "seen"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SCRAPPED")), has("maker", equalTo("Works 2")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offer | {\"filler\": \"TMP-110101-000077\", \"day\": \"2026-01-01\", \"reason\": \"x\"} | 422",
        "offer | {\"filler\": \"one\", \"day\": \"2026-01-01\", \"reason\": \"x\"} | 400",
        "offer | {\"day\": \"2026-01-01\", \"reason\": \"x\"} | 400",
        "offer | {} | 400",
        "entrustment | {\"owner\": \"O\", \"day\": \"2026-01-02\", \"until\": \"2026-01-01\", \"reason\": \"x\"} | 400",
        "entrustment | {\"owner\": \"O\", \"day\": \"2199-01-02\", \"reason\": \"x\"} | 422",
        "entrustment | {\"day\": \"2026-01-02\", \"reason\": \"x\"} | 400",
      })
  void badInputIsRefused(String act, String body, int status) {
    as(station.token)
        .header("If-Match", "\"0\"")
        .body(body)
        .post(CYLINDERS + "/" + code + "/" + act)
        .then()
        .statusCode(status);
    as(station.token).get(CYLINDERS + "/" + code).then().body(has("version", equalTo(0)));
  }

  private Map<String, Object> to(String filler) {
    return Map.of("filler", filler, "day", today.toString(), "reason", "sold with the store");
  }

  private Map<String, Object> step() {
    return Map.of("day", today.toString(), "reason", "as agreed");
  }

  private Map<String, Object> entrusted(@Nullable String until) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("owner", "Hotel 江畔酒店");
    paper.put("day", today.toString());
    paper.put("until", until);
    paper.put("reason", "contract 7");
    return paper;
  }

  private Response act(String token, String act, int version, Map<String, ?> paper) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(CYLINDERS + "/" + code + "/" + act);
  }
}
