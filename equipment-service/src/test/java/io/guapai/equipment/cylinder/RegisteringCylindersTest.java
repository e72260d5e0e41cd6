package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.cylinder;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.party.KnownRole;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How cylinders come into the register, and which do not. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegisteringCylindersTest {

  private static final String COUNTY = "341125";

  @Inject PlatformClock clock;
  private Filling station;
  private LocalDate made;

  @BeforeEach
  void aStation() {
    station = new Filling(COUNTY);
    made = clock.today().minusYears(1);
  }

  @Test
  void aFillerEntersItsOwnAndTheRulesMakeItsDays() {
    String code = station.code();
    enter(station.token, cylinder(code.toLowerCase(java.util.Locale.ROOT), made))
        .statusCode(201)
        .header("Location", containsString("/equipment/v1/cylinders/" + code))
        .body(
            has("code", equalTo(code)),
            has("filler", equalTo(station.id)),
            has("regionCode", equalTo(COUNTY)),
            has("state", equalTo("IN_STOCK")),
            has("nextInspectionDate", equalTo(made.plusMonths(48).toString())),
            has("scrapOn", equalTo(made.plusYears(8).toString())),
            has("rule", equalTo("TSG 23-2021")),
            has("overdue", equalTo(false)));
    Answer life = Filling.read(station.token, CYLINDERS + "/" + code + "/trace");
    assertEquals("REGISTERED", life.<String>get("items[0].kind"));
    assertEquals(station.id, life.<String>get("items[0].holder"));
  }

  @Test
  void aCodeIsGivenOnceAndForEverWhoeverAsks() {
    String code = station.enter(made);
    enter(station.token, cylinder(code, made))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:cylinder-code-taken")));
    Filling other = new Filling("341126");
    enter(other.token, cylinder(code, made)).statusCode(409);
    Answer scrapped =
        station.post(station.events(code, clock.instant().minusSeconds(5), "SCRAPPED"));
    assertEquals("SCRAPPED", scrapped.<String>get("items[0].state"));
    enter(station.token, cylinder(code, made)).statusCode(409);
  }

  @Test
  void whatCannotBeIsRefusedByTheNameOfItsField() {
    refused("code", "气瓶一号", 400, "invalid-value");
    refused("variety", "3110", 400, "not-a-cylinder");
    refused("variety", "2300", 400, "not-a-cylinder");
    refused("madeOn", clock.today().plusDays(1).toString(), 400, "date-in-future");
    refused("madeOn", "1930-01-01", 400, "invalid-value");
    refused("capacityLitres", 0, 400, null);
    refused("medium", "MILK", 400, null);
    refused("lastInspectedOn", clock.today().toString(), 400, "inspection-report-required");
    refused("nextInspectionDate", made.plusMonths(49).toString(), 400, "inspection-too-far");
    refused("nextInspectionDate", made.minusDays(1).toString(), 400, "dates-reversed");
    refused("scrapOn", made.plusYears(9).toString(), 403, "officers-only");
    refused("scrapOn", made.plusYears(13).toString(), 400, "scrap-too-far");
    refused("certificateNo", "梯11苏C00001(21)", 400, "invalid-value");
    refused("demonstration", true, 403, "officers-only");
  }

  @Test
  void anOfficerEntersInTheOwnTerritoryAndStatesALongerLife() {
    Map<String, Object> cylinder = cylinder(station.code(), clock.today().minusYears(9));
    cylinder.put("filler", station.id);
    cylinder.put("lastInspectedOn", clock.today().minusYears(1).toString());
    cylinder.put("scrapOn", clock.today().plusYears(2).toString());
    enter(station.officer(), cylinder)
        .statusCode(201)
        .body(has("overAge", equalTo(false)), has("overdue", equalTo(false)));
    cylinder.put("code", station.code());
    enter(Tokens.county("341126"), cylinder).statusCode(403);
    cylinder.remove("filler");
    enter(station.officer(), cylinder)
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:filler-unstated")));
  }

  @Test
  void aListIsJudgedItemByItemAndMayBeSentAgain() {
    String good = station.code();
    String taken = new Filling("341126").enter(made);
    Map<String, Object> noMaker = cylinder(station.code(), made);
    noMaker.put("maker", " ");
    List<Map<String, Object>> items =
        List.of(cylinder(good, made), cylinder(taken, made), noMaker, cylinder(good, made));
    Answer answer = batch(items);
    assertEquals(1, answer.<Integer>get("accepted"));
    assertEquals(3, answer.<Integer>get("refused"));
    assertEquals("ACCEPTED", answer.<String>get("items[0].result"));
    assertNull(answer.<String>get("items[0].problem"));
    assertEquals("urn:guapai:problem:cylinder-code-taken", answer.<String>get("items[1].problem"));
    assertEquals("maker", answer.<String>get("items[2].field"));
    assertEquals("urn:guapai:problem:cylinder-code-taken", answer.<String>get("items[3].problem"));

    Answer again = batch(items.subList(0, 2));
    assertEquals("KNOWN", again.<String>get("items[0].result"));
    assertEquals("REFUSED", again.<String>get("items[1].result"));
  }

  @Test
  void aFillersSystemSpeaksForWhatIsAssignedToItByContract() {
    String system = "Filling system " + station.name;
    String token = Organizations.holder(KnownRole.FILLER, system);
    enter(token, cylinder(station.code(), made)).statusCode(422);
    Map<String, Object> contract =
        Map.of(
            "basis",
            "CONTRACT",
            "organization",
            system,
            "given",
            "ENTERPRISE",
            "givenId",
            station.id,
            "from",
            clock.today().toString(),
            "reason",
            "serves its filling system");
    as(station.officer()).body(contract).post("/equipment/v1/assignments").then().statusCode(201);
    String code = station.code();
    enter(token, cylinder(code, made)).statusCode(201).body(has("filler", equalTo(station.id)));
    Map<String, Object> foreign = cylinder(station.code(), made);
    foreign.put("filler", new Filling("341126").id);
    enter(token, foreign)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:filler-not-assigned")));
    as(token).get(CYLINDERS + "/" + code).then().statusCode(200);
    assertEquals(1, Filling.read(token, CYLINDERS).<List<?>>get("items").size());
  }

  @Test
  void theListShowsATerritoryOrAFillerAndNobodyElses() {
    String code = station.enter(made);
    String late = station.enter(clock.today().minusYears(5));
    Filling other = new Filling("341126");
    as(other.token).get(CYLINDERS + "/" + code).then().statusCode(404);
    assertEquals(0, Filling.read(other.token, CYLINDERS).<List<?>>get("items").size());
    Answer page = Filling.read(station.officer(), CYLINDERS + "?limit=1&enterprise=" + station.id);
    assertEquals(code, page.<String>get("items[0].code"));
    Answer next =
        Filling.read(
            station.officer(),
            CYLINDERS + "?enterprise=" + station.id + "&cursor=" + page.get("next"));
    assertEquals(List.of(late), next.<List<String>>get("items.code"));
    assertEquals(
        List.of(late),
        Filling.read(station.token, CYLINDERS + "?overdue=true").<List<String>>get("items.code"));
    assertEquals(
        List.of(code),
        Filling.read(station.token, CYLINDERS + "?text=m" + code).<List<String>>get("items.code"));
    as(Tokens.county("341126")).get(CYLINDERS + "?region=341125").then().statusCode(403);
    as(station.token).get(CYLINDERS + "?cursor=bm8").then().statusCode(400);
  }

  @Test
  void theRegisterOfEquipmentSaysWhereCylindersBelong() {
    Map<String, Object> unit = Api.elevator(station.id, COUNTY, "CYL-1");
    unit.put("variety", "2320");
    as(station.officer())
        .body(unit)
        .post(Api.EQUIPMENT)
        .then()
        .statusCode(400)
        .body(
            has("type", equalTo("urn:guapai:problem:cylinders-apart")),
            has("detail", containsString("/equipment/v1/cylinders")));
  }

  @Test
  void cylindersFollowTheirFillerIntoItsCreditCode() {
    String code = station.enter(made);
    String credit = Api.creditCode(COUNTY, (int) (System.nanoTime() % 100_000_000));
    as(station.officer())
        .header("If-Match", "\"1\"")
        .body(
            Map.of(
                "into", credit, "effectiveOn", clock.today().toString(), "reason", "has its code"))
        .post(Api.ENTERPRISES + "/" + station.id + "/merge")
        .then()
        .statusCode(200);
    as(station.officer()).get(CYLINDERS + "/" + code).then().body(has("filler", equalTo(credit)));
    assertEquals(true, station.ask(code, "LPG").<Boolean>get("allowed"));
    Answer answer =
        station.post(station.events(code, clock.instant().minusSeconds(5), "CHECKED_BEFORE"));
    assertEquals(1, answer.<Integer>get("accepted"));
  }

  private void refused(String field, Object value, int status, String problem) {
    Map<String, Object> cylinder = cylinder(station.code(), made);
    cylinder.put(field, value);
    ValidatableResponse answer = enter(station.token, cylinder).statusCode(status);
    if (problem != null) {
      answer.body(has("type", equalTo("urn:guapai:problem:" + problem)));
    }
  }

  private Answer batch(List<Map<String, Object>> items) {
    return as(station.token)
        .body(Map.of("items", items))
        .post(CYLINDERS + "/batch")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  private static ValidatableResponse enter(String token, Map<String, Object> cylinder) {
    return as(token).body(cylinder).post(CYLINDERS).then();
  }
}
