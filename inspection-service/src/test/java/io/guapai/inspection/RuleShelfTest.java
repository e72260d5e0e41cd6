package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cycles of inspection and the conclusions of reports: shown to all, kept as every other rule. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RuleShelfTest {

  private static final String RULES = "/inspection/v1/rules";

  @Inject PlatformClock clock;

  private static Map<String, Object> rides(int months, int longest) {
    return Map.of(
        "varietyPrefix",
        "6",
        "clock",
        "INSPECTION",
        "months",
        months,
        "years",
        List.of(),
        "earlyMonths",
        0,
        "longestMonths",
        longest,
        "note",
        "twice a year");
  }

  private static ValidatableResponse enter(
      String kind,
      String id,
      String edition,
      LocalDate from,
      @Nullable LocalDate to,
      Map<String, Object> body) {
    return enter(null, kind, id, edition, from, to, body);
  }

  /** A cycle by case that asks for nothing yet: a body says all its parts, be it as null. */
  private static Map<String, Object> ofCase(String prefix) {
    Map<String, Object> body = new HashMap<>(rides(12, 12));
    body.put("varietyPrefix", prefix);
    List.of("listedYearsOnly", "toMonth", "grades", "classes", "media", "fromAge", "throughAge")
        .forEach(part -> body.put(part, null));
    return body;
  }

  /**
   * @param territory whose leader enters it; null for the nation's, by the administrator
   */
  private static ValidatableResponse enter(
      @Nullable String territory,
      String kind,
      String id,
      String edition,
      LocalDate from,
      @Nullable LocalDate to,
      Map<String, Object> body) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("kind", kind);
    asked.put("territory", territory);
    asked.put("id", id);
    asked.put("edition", edition);
    asked.put("validFrom", from.toString());
    asked.put("validTo", to == null ? null : to.toString());
    asked.put("mark", "PROPOSED");
    asked.put("source", "a campaign");
    asked.put("body", body);
    asked.put("reason", "a summer of rides");
    return given()
        .auth()
        .oauth2(territory == null ? Tokens.admin() : Tokens.leader(territory))
        .contentType(ContentType.JSON)
        .body(asked)
        .post(RULES)
        .then();
  }

  private static ValidatableResponse rules(String query) {
    return given().auth().oauth2(Tokens.county("320411")).get(RULES + query).then().statusCode(200);
  }

  @Test
  void theCyclesAndConclusionsOfReportsStandOnTheShelfWithTheirSource() {
    rules("?kind=CYCLE&limit=200")
        .body(has("items", hasSize(32)))
        .body(has("items.id", hasItem("boiler-internal")));
    rules("?kind=CYCLE&on=2023-04-02&limit=200")
        .body(has("items[id=elevator-2023].edition.body.earlyMonths", equalTo(2)))
        .body(has("items[id=elevator-2023].edition.source", equalTo("TSG T7001-2023")))
        .body(has("items[id=elevator-2023].edition.validFrom", equalTo("2023-04-02")));
    rules("?kind=CONCLUSION&limit=200")
        .body(has("items[id=1:BASICALLY_CONFORMS].edition.mark", equalTo("ASSUMED")))
        .body(has("items[id=1:CONFORMS].edition.mark", equalTo("VERIFIED")));
  }

  @Test
  void whereNothingClimbsTheShelfHasNoRungs() {
    given()
        .auth()
        .oauth2(Tokens.county("320411"))
        .get(RULES + "?kind=LADDER")
        .then()
        .statusCode(400)
        .body(has("field", equalTo("kind")));
  }

  @Test
  void aCycleChangesForInspectionsFromItsDayOnAndTheRecordKeepsTheEdition() {
    LocalDate day = clock.today().plusDays(1);
    String edition = "T-" + UUID.randomUUID();
    enter("CYCLE", "ride", edition, day, day.plusDays(1), rides(6, 12)).statusCode(201);
    clock.moveBy(Duration.ofDays(1));

    Units before = Units.elevator(null).of("6110").register();
    Reports.post(Reports.passed(before, day.minusDays(1)))
        .statusCode(201)
        .body(has("cycleRule", equalTo("ride")))
        .body(has("cycleEdition", equalTo("first")))
        .body(has("nextInspectionDate", equalTo(day.minusDays(1).plusMonths(12).toString())));
    Units since = Units.elevator(null).of("6110").register();
    Reports.post(Reports.passed(since, day))
        .statusCode(201)
        .body(has("cycleEdition", equalTo(edition)))
        .body(has("nextInspectionDate", equalTo(day.plusMonths(6).toString())));
  }

  @Test
  void aConclusionThatIsAllowedNoMoreIsRefusedFromThatDayOn() {
    LocalDate day = clock.today().plusDays(1);
    enter(
            "CONCLUSION",
            "6:RECHECK_PASS",
            "T-" + UUID.randomUUID(),
            day,
            day.plusDays(1),
            Map.of("varietyPrefix", "6", "conclusion", "RECHECK_PASS"))
        .statusCode(201);
    clock.moveBy(Duration.ofDays(1));
    Units ride = Units.elevator(null).of("6110").register();
    Reports.post(
            Reports.reported(
                Reports.number(),
                ride.no(),
                InspectionKind.PERIODIC,
                Conclusion.RECHECK_PASS,
                day,
                null))
        .statusCode(201);
    clock.moveBy(Duration.ofDays(1));
    Units another = Units.elevator(null).of("6110").register();
    Reports.post(
            Reports.reported(
                Reports.number(),
                another.no(),
                InspectionKind.PERIODIC,
                Conclusion.RECHECK_PASS,
                day.plusDays(1),
                null))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:conclusion-not-allowed")));
  }

  @Test
  void aLongestTermShorterThanTheCycleIsRefused() {
    enter("CYCLE", "ride", "T-0", clock.today(), null, rides(12, 6))
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rule-senseless")))
        .body(has("field", equalTo("body.longEnough")));
  }

  @Test
  void aTerritoryHasACycleOfItsOwnWhereNoLawFixesTheNations() {
    LocalDate day = clock.today().plusDays(1);
    String edition = "T-" + UUID.randomUUID();
    Map<String, Object> cranes = ofCase("4");
    enter("46", "CYCLE_CASE", "crane-early", edition, day, day.plusDays(1), cranes).statusCode(201);
    clock.moveBy(Duration.ofDays(1));

    Units here = Units.elevator(null).of("4110").in("460202").register();
    Reports.post(Reports.passed(here, day))
        .statusCode(201)
        .body(has("cycleEdition", equalTo(edition)))
        .body(has("nextInspectionDate", equalTo(day.plusMonths(12).toString())));
    given()
        .auth()
        .oauth2(Tokens.county("460202"))
        .get("/inspection/v1/due-dates/" + here.id())
        .then()
        .statusCode(200)
        .body(has("clocks[0].rule.territory", equalTo("46")))
        .body(has("clocks[0].rule.edition", equalTo(edition)));
    Units elsewhere = Units.elevator(null).of("4110").in("330402").register();
    Reports.post(Reports.passed(elsewhere, day))
        .statusCode(201)
        .body(has("nextInspectionDate", equalTo(day.plusMonths(24).toString())));
  }

  @Test
  void aCaseThatMakesNoSenseIsRefused() {
    Map<String, Object> never = ofCase("6");
    never.put("listedYearsOnly", true);
    enter("CYCLE_CASE", "ride-case", "T-0", clock.today(), null, never)
        .statusCode(422)
        .body(has("field", equalTo("body.inOrder")));
    Map<String, Object> sixth = ofCase("6");
    sixth.put("grades", List.of(6));
    enter("CYCLE_CASE", "ride-case", "T-0", clock.today(), null, sixth).statusCode(422);
  }
}
