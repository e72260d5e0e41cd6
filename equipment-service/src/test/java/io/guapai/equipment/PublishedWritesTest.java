package io.guapai.equipment;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.testing.MissingWords;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedWrites;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

  private static final String APPLICATIONS = "/equipment/v1/applications";
  private static final String INSTITUTE = "Institute of rubbish and strangers";

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
    String id = enter(county, unit).path("id");

    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .record(ENTERPRISES, owner)
            .record(EQUIPMENT, id)
            .record("/equipment/v1/assignments", assignment(county, id))
            .record(APPLICATIONS, application(county, id))
            .body("POST /equipment/v1/assignments", list(id))
            .body("POST " + APPLICATIONS, application(id))
            .named("enterpriseId", owner)
            .named("recordNo", "FOREIGN-1")
            .body("POST " + EQUIPMENT, unit)
            .triedElsewhere("POST " + Api.IMPORTS)
            .triedElsewhere("POST " + Api.IMPORTS + "/preview")
            .triedElsewhere("POST /equipment/v1/files")
            .tryAs(STRANGERS));
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
            .body("POST /equipment/v1/assignments", list("01a20275-1485-7ab9-b858-cce8a960dc12"))
            .body("POST " + APPLICATIONS, application("01a20275-1485-7ab9-b858-cce8a960dc12"))
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
    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .record(ENTERPRISES, owner)
            .record(EQUIPMENT, id)
            .record("/equipment/v1/assignments", assignment(county, id))
            .record(APPLICATIONS, application(county, id))
            .body("POST /equipment/v1/assignments", list(id))
            .body("POST " + APPLICATIONS, application(id))
            .body("POST " + EQUIPMENT, Api.elevator(owner, "320324", "RUBBISH-2"))
            .tryRubbishAs(
                List.of(
                    county,
                    Tokens.enterprise(owner, null),
                    Tokens.province("32"),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    assertEquals(
        List.of(),
        new PublishedWrites("equipment")
            .tryQueriesAs(List.of(Tokens.county("320324"), Tokens.province("32"), Tokens.admin())));
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
