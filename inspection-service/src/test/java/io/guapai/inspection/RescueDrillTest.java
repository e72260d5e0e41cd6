package io.guapai.inspection;

import static io.guapai.inspection.Lifts.get;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Drills of rescue from lifts, each half-year for each type (应急演练). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RescueDrillTest {

  private static final String REGION = "530127";
  private static final String PATH = "/inspection/v1/rescue-drills";
  private static final String DUE = "/inspection/v1/due-rescue-drills";

  @Inject PlatformClock clock;

  private static Response record(String token, String number, LocalDate on) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "equipmentNo",
                number,
                "heldOn",
                on + "",
                "scenario",
                "people between two floors",
                "participants",
                4))
        .post(PATH);
  }

  @Test
  void eachHalfYearOneIsHeldForEachTypeOfLiftThatSomebodyMaintains() {
    LocalDate today = clock.today();
    Lifts lift = Lifts.maintained(REGION, today.minusYears(1));
    lift.planned();
    String county = Tokens.county(REGION);
    Awaitility.await()
        .untilAsserted(() -> get(county, DUE).then().body(has("items.lifts", equalTo(List.of(1)))));
    get(county, DUE)
        .then()
        .statusCode(200)
        .body(has("items[0].maintainerName", equalTo(lift.maintainer())))
        .body(has("items[0].liftType", equalTo("31")))
        .body(has("items[0].heldOn", equalTo(null)));
    record(lift.token(), lift.unit().no(), today.minusMonths(7)).then().statusCode(201);
    get(lift.token(), DUE)
        .then()
        .body(has("items[0].overdue", equalTo(true)))
        .body(has("items[0].dueOn", equalTo(today.minusMonths(7).plusMonths(6) + "")));
    get(lift.token(), "/inspection/v1/work")
        .then()
        .body(has("items.kind", equalTo(List.of("HOLD_RESCUE_DRILL"))))
        .body(has("items[0].late", equalTo(true)));
    String id =
        record(lift.token(), lift.unit().no(), today).then().statusCode(201).extract().path("id");
    get(lift.token(), DUE)
        .then()
        .body(has("items[0].overdue", equalTo(false)))
        .body(has("items[0].dueOn", equalTo(today.plusMonths(6) + "")));
    get(lift.token(), "/inspection/v1/work").then().body(has("items", empty()));
    get(lift.user(), PATH + "/" + id).then().statusCode(200).body(has("liftType", equalTo("31")));
    get(county, PATH + "?equipmentNo=" + lift.unit().no())
        .then()
        .body(has("items.size()", equalTo(2)));
  }

  @Test
  void whatCannotBeIsRefused() {
    Lifts lift = Lifts.maintained("530181", clock.today());
    LocalDate today = clock.today();
    assertEquals(
        "drill-in-future", problem(record(lift.token(), lift.unit().no(), today.plusDays(1))));
    assertEquals(404, record(lift.token(), "T:unknown", today).statusCode());
    String stranger = Organizations.holder(KnownRole.MAINTAINER, "Stranger " + UUID.randomUUID());
    assertEquals(404, record(stranger, lift.unit().no(), today).statusCode());
    assertEquals(403, record(Tokens.county("530181"), lift.unit().no(), today).statusCode());
    Units boiler = Units.elevator(null).of("1100").in("530181").register();
    assertEquals(
        "no-lift-for-a-drill",
        problem(record(Tokens.enterprise(boiler.enterprise(), null), boiler.no(), today)));
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
