package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Institutes with an approval, without one, with an old one, and far away. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InstituteApprovalTest {

  private static final String COUNTY = "341002";
  private static final String REPORTS = "/inspection/v1/unapproved-reports";

  @Inject PlatformClock clock;

  private final String institute = "INST-" + UUID.randomUUID();
  private final String licence = UUID.randomUUID().toString();
  private final String token = Organizations.institute(institute);

  @Test
  void anInstituteIsAppliedToWithinItsApprovalAndWhatItReportsBeyondIsTakenAndLookedInto() {
    LocalDate today = clock.today();
    Units unit = Units.elevator(today.plusDays(60)).in(COUNTY).register();
    Units crane = Units.elevator(today.plusDays(60)).in(COUNTY).of("4110").register();
    String id = apply(unit).then().statusCode(201).extract().path("id");
    assertEquals(
        201, report(unit, today).statusCode(), "nothing is known, so nothing is held against it");

    tell(1, LicenceState.IN_FORCE, today.minusYears(1), today.plusYears(3));
    Response refused = apply(crane);
    assertEquals("institute-not-approved", problem(refused));
    refused.then().body(has("detail", containsString(institute)));
    // What a report found is a fact, whoever may find it: it is on file, and counts.
    Response beyond = report(crane, today);
    assertEquals(201, beyond.statusCode(), beyond.asString());
    assertEquals(today.plusYears(2) + "", crane.column("next_inspection_date"));
    tell(2, LicenceState.IN_FORCE, today.minusYears(1), today.minusDays(1));
    given()
        .auth()
        .oauth2(Tokens.city("3410"))
        .get(REPORTS + "?institute=" + institute)
        .then()
        .statusCode(200)
        .body(has("items.standing", contains("OUT_OF_SCOPE")))
        .body(has("items.equipmentNo", contains(crane.no())));
    assertEquals("institute-not-approved", problem(apply(second(unit))));
    report(second(unit), today);
    String found =
        given()
            .auth()
            .oauth2(Tokens.city("3410"))
            .get(REPORTS + "?state=OPEN&institute=" + institute)
            .then()
            .body(has("items", hasSize(2)))
            .body(has("items.standing", containsInAnyOrder("OUT_OF_SCOPE", "EXPIRED")))
            .extract()
            .path("items[0].id");
    work().body(has("items.id", hasItem(found)));
    Map<String, Object> settlement = Map.of("outcome", "INSPECT_AGAIN", "finding", "核准已过期");
    assertEquals(403, settle(Tokens.county(COUNTY), found, settlement).statusCode());
    assertEquals(404, settle(Tokens.city("3411"), found, settlement).statusCode());
    assertEquals(400, settle(Tokens.city("3410"), found, Map.of()).statusCode());
    assertEquals(200, settle(Tokens.city("3410"), found, settlement).statusCode());
    assertEquals("settled-before", problem(settle(Tokens.city("3410"), found, settlement)));
    work().body(has("items.id", not(hasItem(found))));
    given()
        .auth()
        .oauth2(Tokens.county(COUNTY))
        .get(REPORTS + "/" + found + "/history")
        .then()
        .body(has("items.act", contains("FIND", "SETTLE")));
    given().auth().oauth2(token).get(REPORTS + "/" + found).then().statusCode(403);
    assertEquals(
        "REPORTED", Units.one("select state from inspection_application where id::text = ?", id));
  }

  @Test
  void anInstituteOfAnotherTerritoryIsNotAppliedToAndItsReportIsLookedInto() {
    String far = "FAR-" + UUID.randomUUID();
    Streams.publish(
        TestEvent.of(
            new OrganizationRegistered(
                far, far, List.of(OrganizationKind.INSTITUTE), List.of("44"))));
    Awaitility.await().until(() -> Units.one("select 1 from party where id = ?", far) != null);
    Units unit = Units.elevator(clock.today().plusDays(60)).in(COUNTY).register();
    assertEquals("institute-not-approved", problem(apply(unit, far)));
    given()
        .auth()
        .oauth2(Tokens.institute(far, null))
        .contentType(ContentType.JSON)
        .body(Reports.body(Reports.passed(unit, clock.today())))
        .post("/inspection/v1/inspections")
        .then()
        .statusCode(201);
    given()
        .auth()
        .oauth2(Tokens.county(COUNTY))
        .get(REPORTS + "?institute=" + far)
        .then()
        .body(has("items.standing", contains("BEYOND_TERRITORY")));
    given()
        .auth()
        .oauth2(Tokens.county(COUNTY))
        .queryParam("region", "440304")
        .queryParam("variety", "3110")
        .queryParam("kind", "FIRST")
        .queryParam("text", far.substring(2))
        .get("/inspection/v1/institutes")
        .then()
        .statusCode(200)
        .body(has("items[institute=" + far + "].standing", equalTo("UNKNOWN")));
  }

  /** A unit like another one, of its enterprise. */
  private Units second(Units unit) {
    String id = UUID.nameUUIDFromBytes(unit.id().getBytes(UTF_8)).toString();
    Units second =
        new Units(
            id,
            "S:" + id.substring(0, 13),
            unit.enterprise(),
            COUNTY,
            "3110",
            unit.useState(),
            unit.firstUse(),
            unit.due());
    return second.column("equipment_id") == null ? second.register() : second;
  }

  private void tell(int version, LicenceState state, LocalDate from, LocalDate until) {
    Streams.publish(
        TestEvent.of(
                new LicenceChanged(
                    licence,
                    institute,
                    COUNTY,
                    "TS-" + licence.substring(0, 8),
                    LicenceKind.INSPECT,
                    List.of("3000"),
                    state,
                    from,
                    until,
                    "test"))
            .withSequence(version));
    Awaitility.await()
        .until(
            () ->
                (version + "")
                    .equals(
                        Units.one(
                            "select max(version) from institute_approval where licence_id = ?",
                            licence)));
  }

  private Response apply(Units unit) {
    return apply(unit, institute);
  }

  private static Response apply(Units unit, String institute) {
    return given()
        .auth()
        .oauth2(Tokens.enterprise(unit.enterprise(), null))
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "instituteId",
                institute,
                "kind",
                InspectionKind.PERIODIC,
                "contact",
                "王工",
                "equipmentNos",
                List.of(unit.no())))
        .post("/inspection/v1/inspection-applications");
  }

  private Response report(Units unit, LocalDate on) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Reports.body(Reports.passed(unit, on)))
        .post("/inspection/v1/inspections");
  }

  private static Response settle(String token, String id, Map<String, Object> paper) {
    String version = Units.one("select version from unapproved_report where id::text = ?", id);
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(REPORTS + "/" + id + "/settlement");
  }

  private static ValidatableResponse work() {
    return given()
        .auth()
        .oauth2(Tokens.city("3410"))
        .get("/inspection/v1/work?limit=200")
        .then()
        .statusCode(200);
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
