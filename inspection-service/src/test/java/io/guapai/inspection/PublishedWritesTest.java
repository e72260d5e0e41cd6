package io.guapai.inspection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.MissingWords;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedWrites;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Every write that the service publishes: by officers and enterprises of another province, and with
 * rubbish in each text by those whose it is; and every read with queries that ask for nothing.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublishedWritesTest {

  @Inject PlatformClock clock;

  @Test
  void everythingPublishedHasItsWordInBothLanguages() {
    assertEquals(List.of(), MissingWords.all());
  }

  @Test
  void noWriteReachesARecordOfAnotherProvinceOrEnterprise() throws Exception {
    Units asked = OnSite.unit(clock.today());
    Organizations.holder(KnownRole.EXPERT, "EXPERT-T1");
    Checks checks = Checks.in("320324");
    Units lift = checks.enterprise();
    assertEquals(
        List.of(),
        new PublishedWrites("inspection")
            .record("/inspection/v1/postponements", postponement())
            .record(Lifts.PATH, Lifts.maintained("320324", clock.today()).planned())
            .record("/inspection/v1/entrapments", entrapment())
            .record(
                OnSite.DIAGNOSES,
                OnSite.taken(
                    OnSite.post(
                        Tokens.county(OnSite.COUNTY),
                        OnSite.DIAGNOSES,
                        OnSite.diagnosis(asked, clock.today(), false, "EXPERT-T1"))))
            .record(
                OnSite.JOINT_CHECKS,
                OnSite.taken(
                    OnSite.post(
                        Tokens.county(OnSite.COUNTY),
                        OnSite.JOINT_CHECKS,
                        OnSite.jointCheck(asked, clock.today(), false))))
            .record("/inspection/v1/inspection-applications", application())
            .record("/inspection/v1/unapproved-reports", unapprovedReport())
            .record(Checks.AVOIDANCES, avoidance(Checks.in("320322")))
            .record(Checks.PLANS, Checks.opened(Tokens.city("3203"), Checks.PLANS, plan()))
            .record(
                Checks.CAMPAIGNS,
                Checks.opened(checks.first(), Checks.CAMPAIGNS, checks.campaign(clock.today())))
            .record(
                Checks.DRAWS,
                Checks.opened(checks.first(), Checks.DRAWS, checks.draw(clock.today(), 1)))
            .record(
                Checks.CHECKS,
                Checks.opened(checks.first(), Checks.CHECKS, checks.check(lift, clock.today())))
            .tryAs(
                List.of(
                    Tokens.city("4403"),
                    Tokens.county("440304"),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }

  private static String avoidance(Checks checks) {
    return Checks.opened(
        checks.second(),
        Checks.AVOIDANCES,
        Map.of(
            "certificateNo",
            checks.certificate(2),
            "enterpriseId",
            checks.enterprise().enterprise(),
            "kind",
            "INTEREST",
            "reason",
            "a share"));
  }

  private Map<String, Object> plan() {
    return Map.of("year", clock.today().getYear(), "title", "a plan", "subjects", 9, "rounds", 1);
  }

  /** A decision on ropeways, of which no other test has any, as it stands once it is applied. */
  private String postponement() {
    LocalDate today = clock.today();
    String id =
        given()
            .auth()
            .oauth2(Tokens.province("32"))
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "region",
                    "320324",
                    "decisionNo",
                    "F-" + UUID.randomUUID(),
                    "decidedOn",
                    today.toString(),
                    "reason",
                    "a storm",
                    "varietyPrefix",
                    "9",
                    "dueFrom",
                    today.toString(),
                    "dueTo",
                    today.plusDays(9).toString(),
                    "until",
                    today.plusDays(90).toString()))
            .post("/inspection/v1/postponements")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Awaitility.await()
        .until(
            () ->
                "f".equals(Units.one("select to_apply from postponement where id::text = ?", id)));
    return id;
  }

  private String entrapment() {
    Lifts lift = Lifts.maintained("320324", clock.today());
    return given()
        .auth()
        .oauth2(lift.user())
        .contentType(ContentType.JSON)
        .body(Map.of("equipmentNo", lift.unit().no(), "people", 1, "builtUp", false))
        .post("/inspection/v1/entrapments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** One that its institute has not looked at. */
  private String application() {
    Units unit = Units.elevator(clock.today().plusDays(90)).in("320324").register();
    String owner = Tokens.enterprise(unit.enterprise(), null);
    Organizations.institute("Rubbish institute");
    return given()
        .auth()
        .oauth2(owner)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "instituteId",
                "Rubbish institute",
                "kind",
                "PERIODIC",
                "contact",
                "somebody",
                "equipmentNos",
                List.of(unit.no())))
        .post("/inspection/v1/inspection-applications")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String unapprovedReport() {
    Units unit = Units.elevator(clock.today().plusDays(90)).in("320324").register();
    String id = UUID.randomUUID().toString();
    Units.one(
        "insert into unapproved_report (id, version, region_code, state, standing, institute,"
            + " institute_name, report_no, inspection_id, equipment_id, equipment_no, variety,"
            + " kind, inspected_on, found_on) values (?::uuid, 1, '320324', 'OPEN', 'EXPIRED',"
            + " 'Rubbish institute', 'Rubbish institute', 'R-1', ?::uuid, ?, ?, '3110',"
            + " 'PERIODIC', current_date, current_date) returning id",
        id,
        id,
        unit.id(),
        unit.no());
    return id;
  }

  @Test
  void rubbishInATextIsKeptOrRefusedAndNoFault() {
    assertEquals(
        List.of(),
        new PublishedWrites("inspection")
            .tryRubbishAs(
                List.of(
                    Tokens.county("320324"),
                    Organizations.institute("Rubbish institute"),
                    Tokens.enterprise("TMP-320324-000001", null),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    assertEquals(
        List.of(),
        new PublishedWrites("inspection")
            .tryQueriesAs(
                List.of(
                    Tokens.county("320324"),
                    Organizations.institute("Rubbish institute"),
                    Tokens.enterprise("TMP-320324-000001", null),
                    Tokens.admin())));
  }
}
