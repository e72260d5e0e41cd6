package io.guapai.hazard.screening;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A screening names the hazards that were opened from it, and not only how many it found. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScreeningFindingsTest {

  private static final String SCREENINGS = "/hazard/v1/screenings";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320583");

  @Test
  void aScreeningNamesTheHazardsThatItFoundAndAHazardItsScreenings() {
    String daily = screened(unit, "DAILY", 2);
    String first =
        found(unit, daily, "GENERAL", "照明损坏")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    String second =
        found(unit, daily, "GENERAL", "底坑积水")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
    String weekly = screened(unit, "WEEKLY", 1);
    found(unit, weekly, "GENERAL", "照明损坏").then().statusCode(200);

    as(unit.county())
        .queryParam("equipmentNo", unit.equipmentNo())
        .queryParam("kind", "DAILY")
        .get(SCREENINGS)
        .then()
        .body(has("items[0].findings", equalTo(2)))
        .body(has("items[0].hazards", containsInAnyOrder(first, second)));
    as(unit.owner())
        .queryParam("hazard", first)
        .get(SCREENINGS)
        .then()
        .body(has("items.id", contains(weekly, daily)));
    as(unit.owner())
        .queryParam("hazard", UUID.randomUUID().toString())
        .get(SCREENINGS)
        .then()
        .body(has("items", empty()));
  }

  @Test
  void aScreeningThatFoundFewerThanAreNamedContradictsItself() {
    String screening = screened(unit, "DAILY", 1);
    found(unit, screening, "GENERAL", "照明损坏").then().statusCode(201);
    found(unit, screening, "GENERAL", "底坑积水")
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:screening-found-fewer")));
    Api.hazardOf(unit);
  }

  @Test
  void noFindingIsOfAnotherUnitsOrEnterprisesScreeningNorOfOneOnAnotherDay() {
    TestUnit other = TestUnit.registered("320583");
    String others = screened(other, "DAILY", 1);
    refused(found(unit, others, "GENERAL", "x"), "unknown-screening");
    refused(found(unit, UUID.randomUUID().toString(), "GENERAL", "x"), "unknown-screening");
    TestUnit second = TestUnit.registeredAt("320583", unit.enterprise());
    refused(found(second, screened(unit, "DAILY", 1), "GENERAL", "x"), "screening-elsewhere");
    String today = screened(unit, "WEEKLY", 1);
    refused(
        as(unit.owner())
            .body(
                Map.of(
                    "equipmentNo",
                    unit.equipmentNo(),
                    "code",
                    "GENERAL",
                    "description",
                    "x",
                    "foundOn",
                    clock.today().minusDays(1).toString(),
                    "screeningId",
                    today))
            .post(Api.HAZARDS),
        "screening-elsewhere");
  }

  private static void refused(Response answer, String problem) {
    answer.then().statusCode(422).body(has("type", equalTo("urn:guapai:problem:" + problem)));
  }

  private String screened(TestUnit screened, String kind, int findings) {
    return as(screened.owner())
        .body(
            Map.of(
                "kind",
                kind,
                "on",
                clock.today().toString(),
                "equipmentNo",
                screened.equipmentNo(),
                "findings",
                findings))
        .post(SCREENINGS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .getString("id");
  }

  private static Response found(TestUnit on, String screening, String code, String what) {
    return as(on.owner())
        .body(
            Map.of(
                "equipmentNo", on.equipmentNo(),
                "code", code,
                "description", what,
                "screeningId", screening))
        .post(Api.HAZARDS);
  }
}
