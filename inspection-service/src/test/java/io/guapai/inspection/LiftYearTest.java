package io.guapai.inspection;

import static io.guapai.inspection.Applications.act;
import static io.guapai.inspection.Applications.apply;
import static io.guapai.inspection.Applications.on;
import static io.guapai.inspection.Applications.paper;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A year of a lift: its inspection, from the application to the report, what its maintenance finds,
 * and the self-test of the year after.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiftYearTest {

  private static final String REGION = "341181";

  @Inject PlatformClock clock;

  private final String institute = Organizations.institute(Reports.INSTITUTE);

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void itIsInspectedMaintainedAndTested() {
    LocalDate firstUse = clock.today().minusYears(4).plusDays(40);
    Units unit = Units.elevator(firstUse.plusYears(4)).in(REGION).usedSince(firstUse);
    Lifts lift = Lifts.maintained(unit, clock.today());

    inspect(lift);
    dates(unit)
        .body(has("clocks[clock=INSPECTION].dueDate", equalTo(firstUse.plusYears(7) + "")))
        .body(has("clocks[clock=SELF_TEST].dueDate", equalTo(firstUse.plusYears(5) + "")));

    clock.moveBy(Duration.ofDays(14));
    MaintenanceDone done = maintain(lift);
    assertEquals(List.of("A1-28"), done.failedItems().stream().map(each -> each.item()).toList());

    clock.moveTo(firstUse.plusYears(5).minusDays(20).atStartOfDay(clock.getZone()).toInstant());
    InspectionReminded reminded = Told.of(InspectionReminded.class, unit.no(), 1).get(0);
    assertEquals(UnitClock.SELF_TEST, reminded.clock());
    assertEquals(30, reminded.daysBefore());
    Reports.post(
            Reports.reported(
                unit, InspectionKind.SELF_TEST, null, Conclusion.PASS, clock.today(), null))
        .statusCode(201);
    dates(unit)
        .body(has("clocks[clock=SELF_TEST].dueDate", equalTo(firstUse.plusYears(6) + "")))
        .body(has("clocks[clock=INSPECTION].dueDate", equalTo(firstUse.plusYears(7) + "")));
  }

  private void inspect(Lifts lift) {
    LocalDate today = clock.today();
    String id = apply(lift.user(), paper(lift.unit().no())).path("id");
    assertEquals(200, act(institute, id, "acceptance", Map.of()).statusCode());
    assertEquals(200, act(institute, id, "appointment", on(today)).statusCode());
    assertEquals(200, act(institute, id, "beginning", Map.of()).statusCode());
    Reports.post(Reports.passed(lift.unit(), today)).statusCode(201);
    Applications.get(lift.user(), id).body(has("state", equalTo("REPORTED")));
    assertEquals(200, act(lift.user(), id, "closing", Map.of()).statusCode());
  }

  private MaintenanceDone maintain(Lifts lift) {
    OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
    String id = lift.planned();
    Lifts.act(lift.token(), id, "check-in", lift.checkIn(now)).then().statusCode(200);
    Map<String, Object> done = lift.finished(id, null, now);
    Lifts.fail(done, "A1-28");
    Lifts.act(lift.token(), id, "finish", done).then().statusCode(200);
    Lifts.act(lift.user(), id, "confirm", Map.of("officer", "Zhao")).then().statusCode(200);
    return Told.of(MaintenanceDone.class, lift.unit().no(), 1).get(0);
  }

  private static ValidatableResponse dates(Units unit) {
    return given()
        .auth()
        .oauth2(Tokens.county(REGION))
        .get("/inspection/v1/due-dates/" + unit.id())
        .then()
        .statusCode(200);
  }
}
