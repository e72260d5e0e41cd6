package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.imports.Importing;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.MissingWords;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedWrites;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every write that the service publishes: by officers and enterprises of another province, and with
 * rubbish in each text by those whose it is; and every read with queries that ask for nothing.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublishedWritesTest {

  private static final Map<String, String> OFFICER = Map.of("name", "Wang Li", "post", "manager");

  @Inject PlatformClock clock;

  @Test
  void everythingPublishedHasItsWordInBothLanguages() {
    assertEquals(List.of(), MissingWords.all());
  }

  @Test
  void noWriteReachesARecordOfAnotherProvinceOrEnterprise() throws Exception {
    assertEquals(
        List.of(),
        records(TestUnit.registered("320324"))
            .tryAs(
                List.of(
                    Tokens.of("a", List.of("province", "leader"), "44", null, null),
                    Tokens.of("b", List.of("city", "leader"), "4403", null, null),
                    Tokens.of(
                        "c",
                        List.of("county", "township", "coordinator", "leader"),
                        "440304",
                        null,
                        null),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }

  @Test
  void rubbishInATextIsKeptOrRefusedAndNoFault() {
    TestUnit unit = TestUnit.registered("320324");
    assertEquals(
        List.of(),
        records(unit)
            .tryRubbishAs(
                List.of(
                    Tokens.of(
                        "d", List.of("county", "leader", "auditor"), unit.region(), null, null),
                    unit.owner(),
                    Tokens.leader("3203"),
                    Tokens.leader("32"),
                    Tokens.coordinator(unit.region()),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    TestUnit unit = TestUnit.registered("320324");
    assertEquals(
        List.of(),
        records(unit)
            .tryQueriesAs(
                List.of(
                    Tokens.of(
                        "d", List.of("county", "leader", "auditor"), unit.region(), null, null),
                    unit.owner(),
                    Tokens.leader("3203"),
                    Tokens.leader("32"),
                    Tokens.coordinator(unit.region()),
                    Tokens.admin())));
  }

  private PublishedWrites records(TestUnit unit) {
    String hazard = Filing.major(unit);
    String order =
        Api.act(unit.county(), hazard, "order", Orders.order(clock.today().plusDays(5)))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String riskPoint = made(unit.owner(), "/hazard/v1/risk-points", riskPoint(unit));
    String inspector =
        made(
            Tokens.leader(unit.region()),
            "/hazard/v1/inspectors",
            Map.of(
                "account",
                "foreign-record-" + unit.equipmentId(),
                "name",
                "Qian Yi",
                "certificateNo",
                "F-" + unit.equipmentId(),
                "region",
                unit.region(),
                "inForceFrom",
                "2020-01-01"));
    String plan = made(unit.owner(), "/hazard/v1/emergency-plans", plan());
    String accident = made(unit.county(), "/hazard/v1/accidents", accident(unit));
    String screening = made(unit.owner(), "/hazard/v1/screenings", screening(unit, "WEEKLY"));
    String interview =
        made(Tokens.leader(unit.region()), "/hazard/v1/interviews", interview(unit, hazard));

    return new PublishedWrites("hazard")
        .triedElsewhere("POST /hazard/v1/brought-in")
        .triedElsewhere("POST " + Importing.IMPORTS)
        .triedElsewhere("POST " + Importing.IMPORTS + "/preview")
        .record(Importing.IMPORTS, imported(unit))
        .record(Api.HAZARDS, hazard)
        .record("/hazard/v1/orders", order)
        .record("/hazard/v1/inspectors", inspector)
        .record("/hazard/v1/risk-points", riskPoint)
        .record("/hazard/v1/emergency-plans", plan)
        .record("/hazard/v1/interviews", interview)
        .record("/hazard/v1/screenings", screening)
        .record("/hazard/v1/accidents", accident)
        .record("/hazard/v1/complaints", complaint(unit.region()))
        .named("enterpriseId", unit.enterprise())
        .named("equipmentNo", unit.equipmentNo())
        .named("hazardId", hazard)
        .named("riskPointId", riskPoint)
        .named("into", Reported.byOwner(unit, "GENERAL"))
        .body("POST /hazard/v1/interviews", interview(unit, hazard))
        .body("POST /hazard/v1/accidents", accident(unit))
        .body("POST /hazard/v1/risk-points", riskPoint(unit))
        .body("POST /hazard/v1/risk-points/{id}/revision", riskPoint(unit))
        .body("POST /hazard/v1/screenings", screening(unit, "DAILY"));
  }

  private static String imported(TestUnit unit) {
    String job =
        Importing.accepted(
            unit.county(),
            "no,unit,on\nP1,%s,2024-01-01\n".formatted(unit.equipmentNo()),
            """
            name: published writes
            sourceSystem: PUBLISHED
            columns: { recordNo: no, equipmentNo: unit, foundOn: on }
            constants: { description: x, sourceKind: EXPERT, foundBy: y, state: REPORTED }
            """);
    Importing.ended(unit.county(), job);
    return job;
  }

  private static String made(String token, String collection, Map<String, ?> body) {
    return as(token).body(body).post(collection).then().statusCode(201).extract().path("id");
  }

  private String complaint(String region) {
    given()
        .contentType(ContentType.JSON)
        .header("X-Forwarded-For", "192.0.2.44")
        .body(
            Map.of(
                "regionCode", region, "place", "lobby", "description", "noise", "kind", "REPORT"))
        .post("/hazard/v1/public/complaints")
        .then()
        .statusCode(201);
    return as(Tokens.county(region)).get("/hazard/v1/complaints").path("items[0].id");
  }

  private Map<String, ?> accident(TestUnit unit) {
    return Map.of(
        "equipmentNo",
        unit.equipmentNo(),
        "occurredAt",
        clock.instant().toString(),
        "description",
        "passengers trapped");
  }

  private Map<String, ?> riskPoint(TestUnit unit) {
    return Map.of(
        "name",
        "landing door",
        "equipmentNo",
        unit.equipmentNo(),
        "place",
        "lobby",
        "accident",
        "fall into the shaft",
        "lec",
        Map.of("likelihood", 6, "exposure", 6, "consequence", 7),
        "measure",
        "daily check",
        "responsible",
        OFFICER,
        "controlLevel",
        "TEAM");
  }

  private static Map<String, ?> plan() {
    return Map.of(
        "title",
        "entrapment",
        "accidents",
        List.of("entrapment"),
        "startsWhen",
        "alarm",
        "stopsWhen",
        "all out",
        "responsible",
        OFFICER,
        "text",
        "call 96333");
  }

  private Map<String, ?> interview(TestUnit unit, String hazard) {
    return Map.of(
        "enterpriseId",
        unit.enterprise(),
        "hazardId",
        hazard,
        "trigger",
        "REPEATED",
        "scheduledFor",
        clock.instant().plusSeconds(86_400).atZone(clock.getZone()).toOffsetDateTime().toString(),
        "place",
        "room 1",
        "matter",
        "the door lock",
        "requiredAttendee",
        OFFICER);
  }

  private Map<String, ?> screening(TestUnit unit, String kind) {
    return Map.of(
        "equipmentNo",
        unit.equipmentNo(),
        "kind",
        kind,
        "on",
        clock.today().toString(),
        "findings",
        0);
  }
}
