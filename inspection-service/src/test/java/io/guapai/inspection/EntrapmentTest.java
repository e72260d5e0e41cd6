package io.guapai.inspection;

import static io.guapai.inspection.Lifts.get;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.inspection.EntrapmentEnded;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.EntrapmentReported;
import io.guapai.contracts.inspection.RescueLate;
import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People trapped in lifts, as timed cases (电梯困人). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EntrapmentTest {

  private static final String REGION = "530129";
  private static final String PATH = "/inspection/v1/entrapments";

  @Inject PlatformClock clock;

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private OffsetDateTime now() {
    return clock.instant().atZone(clock.getZone()).toOffsetDateTime();
  }

  private static Map<String, Object> report(Lifts lift, boolean builtUp) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("equipmentNo", lift.unit().no());
    paper.put("people", 3);
    paper.put("builtUp", builtUp);
    return paper;
  }

  private static Response post(String token, Map<String, Object> paper) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(paper).post(PATH);
  }

  private static Response act(String token, String id, String act, Map<String, ?> paper) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", String.valueOf(get(token, PATH + "/" + id).header("ETag")))
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }

  @Test
  void rescuersInTimeFreePeopleAndTheCauseClosesTheCase() {
    Lifts lift = Lifts.maintained(REGION, clock.today().minusDays(1));
    String county = Tokens.county(REGION);
    Response reported = post(county, report(lift, true));
    reported.then().statusCode(201).body(has("maintainerName", equalTo(lift.maintainer())));
    String id = reported.path("id");
    assertEquals(
        Duration.ofMinutes(30),
        Duration.between(
            OffsetDateTime.parse(reported.path("reportedAt")),
            OffsetDateTime.parse(reported.path("arrivalDueAt"))));
    assertEquals(3, Told.of(EntrapmentReported.class, lift.unit().no(), 1).get(0).people());
    post(lift.user(), report(lift, true)).then().statusCode(200).body(has("id", equalTo(id)));
    get(lift.token(), "/inspection/v1/work").then().body(has("items.kind", hasItem("REACH_LIFT")));
    act(county, id, "call", Map.of("calledAt", now() + "", "called", "Keeper, 24 h"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CALLED")));
    clock.moveBy(Duration.ofMinutes(40));
    Told.of(RescueLate.class, lift.unit().no(), 1);
    // The telephone was away: they had been there in time.
    act(lift.token(), id, "arrive", Map.of("arrivedAt", now().minusMinutes(20) + ""))
        .then()
        .statusCode(200)
        .body(has("late", equalTo(false)));
    act(lift.token(), id, "free", Map.of("freedAt", now().minusMinutes(10) + "", "injured", 0))
        .then()
        .statusCode(200)
        .body(has("minutes", equalTo(30)))
        .body(has("prolonged", equalTo(false)));
    act(lift.token(), id, "close", Map.of("cause", "DOORS", "account", "door lock cleaned"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("closedAt", notNullValue()));
    assertEquals(30, Told.of(EntrapmentEnded.class, lift.unit().no(), 1).get(0).minutes());
    clock.moveBy(Duration.ofHours(3));
    assertTrue(Told.inTheEnd(EntrapmentProlonged.class, lift.unit().no()).isEmpty());
    get(county, PATH + "?equipmentNo=" + lift.unit().no())
        .then()
        .body(has("items.id", equalTo(List.of(id))));
    get(lift.token(), PATH + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
  }

  @Test
  void rescuersWhoAreLateAndTwoHoursAreToldWhenTheyAre() {
    Lifts lift = Lifts.maintained(REGION, clock.today().minusDays(1));
    Response reported = post(lift.user(), report(lift, false));
    String id = reported.then().statusCode(201).extract().path("id");
    clock.moveBy(Duration.ofMinutes(59));
    assertTrue(Told.inTheEnd(RescueLate.class, lift.unit().no()).isEmpty());
    clock.moveBy(Duration.ofMinutes(2));
    Told.of(RescueLate.class, lift.unit().no(), 1);
    clock.moveBy(Duration.ofMinutes(60));
    assertEquals(120, Told.of(EntrapmentProlonged.class, lift.unit().no(), 1).get(0).minutes());
    get(lift.user(), PATH + "/" + id)
        .then()
        .body(has("late", equalTo(true)))
        .body(has("prolonged", equalTo(true)));
    act(lift.token(), id, "free", Map.of("freedAt", now() + "", "injured", 1))
        .then()
        .statusCode(200);
    assertEquals(1, Told.inTheEnd(EntrapmentProlonged.class, lift.unit().no()).size());

    Lifts away = Lifts.maintained(REGION, clock.today().minusDays(1));
    Map<String, Object> past = report(away, true);
    past.put("trappedAt", now().minusHours(4) + "");
    past.put("reportedAt", now().minusHours(4) + "");
    String posted = post(away.token(), past).then().statusCode(201).extract().path("id");
    act(away.token(), posted, "free", Map.of("freedAt", now().minusHours(1) + "", "injured", 0))
        .then()
        .statusCode(200)
        .body(has("prolonged", equalTo(true)))
        .body(has("minutes", equalTo(180)));
    assertEquals(1, Told.inTheEnd(EntrapmentProlonged.class, away.unit().no()).size());
  }

  @Test
  void whatCannotBeIsRefused() {
    Lifts lift = Lifts.maintained(REGION, clock.today().minusDays(1));
    Map<String, Object> unknown = report(lift, true);
    unknown.put("equipmentNo", "T:unknown");
    assertEquals(404, post(lift.user(), unknown).statusCode());
    String stranger = Organizations.holder(KnownRole.MAINTAINER, "Stranger " + UUID.randomUUID());
    for (String token :
        List.of(stranger, Tokens.county("320411"), Tokens.enterprise("TMP-530129-1", null))) {
      assertEquals(404, post(token, report(lift, true)).statusCode());
    }
    Units boiler = Units.elevator(null).of("1100").in(REGION).register();
    Map<String, Object> hot = report(lift, true);
    hot.put("equipmentNo", boiler.no());
    assertEquals("no-lift-to-be-trapped-in", problem(post(Tokens.county(REGION), hot)));
    Map<String, Object> later = report(lift, true);
    later.put("trappedAt", now().plusHours(1) + "");
    assertEquals("rescue-time-impossible", problem(post(lift.user(), later)));
    String id = post(lift.user(), report(lift, true)).then().statusCode(201).extract().path("id");
    assertEquals(
        "rescue-time-impossible",
        problem(act(lift.token(), id, "arrive", Map.of("arrivedAt", now().minusHours(1) + ""))));
    assertEquals(
        "entrapment-state",
        problem(act(lift.token(), id, "close", Map.of("cause", "DOORS", "account", "x"))));
    assertEquals(404, act(stranger, id, "arrive", Map.of("arrivedAt", now() + "")).statusCode());
    act(lift.user(), id, "false-alarm", Map.of("reason", "a child pressed the button"))
        .then()
        .statusCode(200)
        .body(has("cause", equalTo("FALSE_ALARM")));
    assertEquals(
        "entrapment-state",
        problem(act(lift.token(), id, "free", Map.of("freedAt", now() + "", "injured", 0))));
    post(lift.user(), report(lift, true)).then().statusCode(201);
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
