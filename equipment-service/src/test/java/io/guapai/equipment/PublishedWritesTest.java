package io.guapai.equipment;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.FirmPapers.APPOINTMENTS;
import static io.guapai.equipment.FirmPapers.NOTICES;
import static io.guapai.equipment.FirmPapers.SITES;
import static io.guapai.equipment.FirmPapers.notice;
import static io.guapai.equipment.FirmPapers.officer;
import static io.guapai.equipment.FirmPapers.opened;
import static io.guapai.equipment.FirmPapers.site;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.imports.Importing;
import io.guapai.equipment.licence.LicencePapers;
import io.guapai.equipment.people.People;
import io.guapai.testing.MissingWords;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedWrites;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
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

  private static final String CONSTRUCTIONS = "/equipment/v1/constructions";
  private static final String APPLICATIONS = "/equipment/v1/applications";
  private static final String CYLINDERS = "/equipment/v1/cylinders";
  private static final String INSTITUTE = "Institute of rubbish and strangers";

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private static final List<String> STRANGERS =
      List.of(
          Tokens.of("a", List.of("province", "leader"), "44", null, null),
          Tokens.of("b", List.of("city", "leader"), "4403", null, null),
          Tokens.of("c", List.of("county", "township", "coordinator"), "440304", null, null),
          Tokens.enterprise("TMP-440304-000001", null));

  @Test
  void everythingPublishedHasItsWordInBothLanguages() {
    assertEquals(List.of(), MissingWords.all());
  }

  @Test
  void noWriteReachesAUnitOfAnotherProvinceOrEnterprise() throws Exception {
    String county = Tokens.county("320324");
    String owner = enterprise(county, "Foreign mall", "320324");
    Map<String, Object> unit = Api.elevator(owner, "320324", "FOREIGN-1");
    String number = People.citizen();
    String id = enter(county, unit).path("id");
    String licence = licence(owner);
    String post = opened(county, APPOINTMENTS, officer(owner, TODAY));
    String site = opened(county, SITES, site("320324", TODAY));
    String notice = opened(county, NOTICES, notice(creditCode("320324", 81), "320324", TODAY));

    PublishedWrites writes =
        new PublishedWrites("equipment")
            .record(ENTERPRISES, owner)
            .record(EQUIPMENT, id)
            .record("/equipment/v1/assignments", assignment(county, id))
            .record(APPLICATIONS, application(county, id))
            .record(CONSTRUCTIONS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(People.CERTIFICATES, certificate(county, number))
            .record(People.EMPLOYMENTS, employment(county, owner, number))
            .record(Api.IMPORTS, imported(county))
            .record("/equipment/v1/doubles", "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(CYLINDERS, cylinder(owner, "FOREIGN-CYLINDER"))
            .body("POST /equipment/v1/assignments", list(id))
            .body("POST " + APPLICATIONS, application(id))
            .record(LicencePapers.LICENCES, licence)
            .body("POST " + LicencePapers.LICENCES, LicencePapers.elevators(owner, TODAY))
            .body("POST " + LicencePapers.LICENCES + "/{id}/scope", LicencePapers.scope(TODAY))
            .record(APPOINTMENTS, last(post))
            .body("POST " + APPOINTMENTS, officer(owner, TODAY))
            .record(SITES, last(site))
            .body("POST " + SITES, site("320324", TODAY))
            .record(NOTICES, last(notice))
            .body("POST " + NOTICES, notice(creditCode("320324", 82), "320324", TODAY))
            .named("enterpriseId", owner)
            .named("recordNo", "FOREIGN-1")
            .body("POST " + EQUIPMENT, unit)
            .triedElsewhere("POST " + Api.IMPORTS)
            .triedElsewhere("POST " + Api.IMPORTS + "/preview")
            .triedElsewhere("POST /equipment/v1/files");
    settled();
    assertEquals(List.of(), writes.tryAs(STRANGERS));
  }

  @Test
  void aStrangersUnitDoesNotTakeTheNumberOfOneOfAnotherProvince() throws Exception {
    String county = Tokens.county("320324");
    String owner = enterprise(county, "Numbered mall", "320324");
    enter(county, Api.elevator(owner, "320324", "FOREIGN-2"));
    String stranger = Tokens.county("440304");
    String own = enterprise(stranger, "Own mall", "440304");

    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .record(ENTERPRISES, "TMP-320324-999999")
            .record(EQUIPMENT, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record("/equipment/v1/assignments", "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(APPLICATIONS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(CONSTRUCTIONS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(People.CERTIFICATES, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(People.EMPLOYMENTS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(Api.IMPORTS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record("/equipment/v1/doubles", "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(CYLINDERS, "NO-SUCH-CYLINDER")
            .body("POST /equipment/v1/assignments", list("01a20275-1485-7ab9-b858-cce8a960dc12"))
            .body("POST " + APPLICATIONS, application("01a20275-1485-7ab9-b858-cce8a960dc12"))
            .record(LicencePapers.LICENCES, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .body("POST " + LicencePapers.LICENCES, LicencePapers.elevators(own, TODAY))
            .record(APPOINTMENTS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(SITES, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(NOTICES, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .body("POST " + APPOINTMENTS, officer(owner, TODAY))
            .body("POST " + SITES, site("320324", TODAY))
            .body("POST " + NOTICES, notice(creditCode("320324", 83), "320324", TODAY))
            .body("POST " + LicencePapers.LICENCES + "/{id}/scope", LicencePapers.scope(TODAY))
            .named("recordNo", "FOREIGN-2")
            .body("POST " + EQUIPMENT, Api.elevator(own, "440304", "FOREIGN-2"))
            .triedElsewhere("POST " + Api.IMPORTS)
            .triedElsewhere("POST " + Api.IMPORTS + "/preview")
            .triedElsewhere("POST /equipment/v1/files")
            .tryAs(List.of(stranger)));
  }

  @Test
  void rubbishInATextIsKeptOrRefusedAndNoFault() {
    String county = Tokens.county("320324");
    String owner = enterprise(county, "Scribbled mall", "320324");
    String id = enter(county, Api.elevator(owner, "320324", "RUBBISH-1")).path("id");
    String number = People.citizen();
    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .record(ENTERPRISES, owner)
            .record(EQUIPMENT, id)
            .record("/equipment/v1/assignments", assignment(county, id))
            .record(APPLICATIONS, application(county, id))
            .record(CONSTRUCTIONS, "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(People.CERTIFICATES, certificate(county, number))
            .record(People.EMPLOYMENTS, employment(county, owner, number))
            .record(Api.IMPORTS, imported(county))
            .record("/equipment/v1/doubles", "01a20275-1485-7ab9-b858-cce8a960dc12")
            .record(CYLINDERS, cylinder(owner, "RUBBISH-CYLINDER"))
            .body("POST /equipment/v1/assignments", list(id))
            .body("POST " + APPLICATIONS, application(id))
            .record(LicencePapers.LICENCES, licence(owner))
            .record(APPOINTMENTS, last(opened(county, APPOINTMENTS, officer(owner, TODAY))))
            .body("POST " + APPOINTMENTS, officer(owner, TODAY))
            .record(SITES, last(opened(county, SITES, site("320324", TODAY))))
            .body("POST " + SITES, site("320324", TODAY))
            .record(
                NOTICES,
                last(opened(county, NOTICES, notice(creditCode("320324", 84), "320324", TODAY))))
            .body("POST " + NOTICES, notice(creditCode("320324", 85), "320324", TODAY))
            .body("POST " + LicencePapers.LICENCES, LicencePapers.elevators(owner, TODAY))
            .body("POST " + LicencePapers.LICENCES + "/{id}/scope", LicencePapers.scope(TODAY))
            .body("POST " + EQUIPMENT, Api.elevator(owner, "320324", "RUBBISH-2"))
            .tryRubbishAs(
                List.of(
                    county,
                    Tokens.enterprise(owner, null),
                    Tokens.province("32"),
                    Tokens.city("3203"),
                    Tokens.auditor("320324"),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .tryQueriesAs(
                List.of(
                    Tokens.county("320324"),
                    Tokens.province("32"),
                    Tokens.auditor("320324"),
                    Tokens.admin())));
  }

  /** Enters a cylinder of a filler, and returns its code. */
  private static String cylinder(String filler, String code) {
    Api.as(Tokens.enterprise(filler, null))
        .body(
            Map.of(
                "code",
                code,
                "maker",
                "Works",
                "makerNo",
                code,
                "variety",
                "2320",
                "medium",
                "LPG",
                "capacityLitres",
                35.5,
                "madeOn",
                TODAY.minusYears(1).toString()))
        .post(CYLINDERS)
        .then()
        .statusCode(201);
    return code;
  }

  private static String certificate(String county, String number) {
    return People.entered(county, number, LocalDate.of(2024, 1, 1), "N1");
  }

  private static String employment(String county, String enterprise, String number) {
    return People.employed(county, enterprise, number, LocalDate.of(2024, 2, 1));
  }

  private static String licence(String owner) {
    return last(LicencePapers.entered(Tokens.city("3203"), LicencePapers.elevators(owner, TODAY)));
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String imported(String county) {
    String job =
        Importing.accepted(
            county,
            "no,unit,county\nP1,Mall,320324\n",
            """
            name: published writes
            sourceSystem: PUBLISHED
            columns: { recordNo: no, enterpriseName: unit, region: county }
            constants: { variety: "3110", useState: STOPPED, regState: REGISTERED }
            """);
    return job.substring(job.lastIndexOf('/') + 1);
  }

  private static String assignment(String county, String unit) {
    Organizations.register(INSTITUTE, OrganizationKind.INSTITUTE);
    return Api.as(county)
        .body(list(unit))
        .post("/equipment/v1/assignments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Waits until nothing that was entered is worked on any more. */
  private static void settled() {
    await()
        .until(
            () ->
                Api.count(
                    "select (select count(*) from double_candidate) + (select count(*)"
                        + " from import_job where state in ('QUEUED', 'RUNNING'))"),
            equalTo(0L));
  }

  private static Map<String, Object> application(String unit) {
    return Map.of("matter", "REGISTER", "units", List.of(unit));
  }

  private static String application(String token, String unit) {
    return Api.as(token)
        .body(application(unit))
        .post(APPLICATIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> list(String unit) {
    return Map.of(
        "basis", "LIST",
        "organization", INSTITUTE,
        "given", "EQUIPMENT",
        "givenId", unit,
        "from", "2099-01-01",
        "reason", "plan");
  }
}
