package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.cylinder;
import static io.guapai.equipment.cylinder.Filling.read;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.UseRegistrationGranted;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cylinders are registered by unit of filling, with a list (按单位). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CylinderCertificatesTest {

  private static final String PATH = "/equipment/v1/applications";
  private static final String CERTIFICATES = "/equipment/v1/certificates";
  private static final String COUNTY = "320813";
  private static final Map<String, Object> CLASS = Map.of("variety", "2320", "medium", "LPG");
  private static final String[] ALL = {"FORM", "IDENTITY", "LIST", "QUALITY"};

  @Inject PlatformClock clock;

  private Filling station;
  private LocalDate made;

  @BeforeEach
  void aStation() {
    station = new Filling(COUNTY);
    made = clock.today().minusYears(1);
  }

  @Test
  void allCylindersOfAClassGetOneCertificateAndBearIt() {
    List<String> codes = entered(3);
    station.enter(clock.today().minusYears(6));
    String id = applied(station.token, "REGISTER", CLASS, ALL);
    Answer application = read(station.token, PATH + "/" + id);
    assertEquals(3, application.getInt("cylinders.count"), "the overdue one is not among them");
    assertEquals(List.of(), application.getList("units"));
    assertEquals(
        codes, read(station.token, CYLINDERS + "?application=" + id).getList("items.code"));
    String no = granted(id);
    assertEquals("瓶32苏H", no.substring(0, 5));

    Answer certificate = certificate(no);
    assertEquals(3, certificate.getInt("cylinders.bearing"));
    assertEquals("LPG", certificate.getString("cylinders.medium"));
    Answer page = read(station.token, CYLINDERS + "?limit=2&certificateNo=" + no);
    assertEquals(codes.subList(0, 2), page.getList("items.code"));
    as(station.token)
        .get(CERTIFICATES + "/" + certificate.getString("id") + "/document")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    as(station.token)
        .queryParam("code", codes.get(0))
        .get("/equipment/v1/public/cylinders")
        .then()
        .statusCode(200)
        .body(has("certificateNo", equalTo(no)));
    UseRegistrationGranted told =
        Streams.await(UseRegistrationGranted.class, fact -> fact.applicationId().equals(id))
            .as(UseRegistrationGranted.class);
    assertEquals(3, told.cylinders());
    assertEquals(List.of(no), told.certificateNos());
  }

  @Test
  void whatIsEnteredLaterIsAddedAndWhatIsScrappedLeavesTheCount() {
    List<String> codes = entered(2);
    String no = granted(applied(station.token, "REGISTER", Map.of("codes", codes), ALL));
    apply(station.token, "REGISTER", CLASS, ALL)
        .then()
        .statusCode(409)
        .body(has("type", containsString("cylinders-certified")))
        .body(has("detail", containsString(no)));
    String later = station.enter(made);
    String added =
        applied(
            station.token,
            "MODIFICATION",
            Map.of("codes", List.of(later.toLowerCase(Locale.ROOT))),
            "FORM",
            "CERTIFICATE",
            "LIST");
    assertEquals(no, granted(added));
    Answer certificate = certificate(no);
    assertEquals(2, certificate.getInt("issue"));
    assertEquals(3, certificate.getInt("cylinders.bearing"));

    station.post(station.events(codes.get(0), clock.instant().minusSeconds(1), "SCRAPPED"));
    assertEquals(2, certificate(no).getInt("cylinders.bearing"));
    assertEquals(3, certificate(no).getInt("cylinders.issued"));
  }

  @Test
  void aPartLeavesTheCertificateAndWithTheLastOneItEnds() {
    List<String> codes = entered(2);
    String no = granted(applied(station.token, "REGISTER", CLASS, ALL));
    String one = codes.get(0);
    String part =
        applied(
            station.token, "CANCELLATION", Map.of("codes", List.of(one)), "FORM", "CERTIFICATE");
    assertEquals(no, granted(part));
    as(station.token).get(CYLINDERS + "/" + one).then().body(has("certificateNo", nullValue()));
    assertEquals(1, certificate(no).getInt("cylinders.bearing"));
    String rest = applied(station.token, "CANCELLATION", CLASS, "FORM", "CERTIFICATE");
    act(rest, "acceptance", 1).then().statusCode(200);
    act(rest, "grant", 2).then().statusCode(200).body(has("certificates", hasSize(0)));
    as(station.token)
        .queryParam("no", no)
        .get(CERTIFICATES)
        .then()
        .body(has("items.state", equalTo(List.of("CANCELLED", "REPLACED"))));
  }

  @Test
  void aCertificateSaysTheNewNameOfItsFiller() {
    entered(2);
    String no = granted(applied(station.token, "REGISTER", CLASS, ALL));
    String renamed = station.name + " Ltd";
    as(station.officer())
        .body(
            Map.of("name", renamed, "effectiveOn", clock.today().toString(), "reason", "new name"))
        .header(
            "If-Match", as(station.officer()).get(ENTERPRISES + "/" + station.id).header("ETag"))
        .post(ENTERPRISES + "/" + station.id + "/rename")
        .then()
        .statusCode(200);
    apply(station.token, "RENAMING", Map.of("codes", List.of("A-1")), "FORM")
        .then()
        .statusCode(422)
        .body(has("type", containsString("not-of-matter")));
    String id = applied(station.token, "RENAMING", CLASS, "FORM", "CERTIFICATE", "RENAMING");
    assertEquals(no, granted(id));
    Answer certificate = certificate(no);
    assertEquals(renamed, certificate.getString("enterpriseName"));
    assertEquals(2, certificate.getInt("issue"));
    assertEquals(2, certificate.getInt("cylinders.bearing"));
    given()
        .queryParam("no", no)
        .get("/equipment/v1/public/cylinder-certificates")
        .then()
        .statusCode(200)
        .body(has("filler", equalTo(renamed)), has("cylinders", equalTo(2)));
    given()
        .queryParam("no", "瓶32苏H99998(19)")
        .get("/equipment/v1/public/cylinder-certificates")
        .then()
        .statusCode(404);
    as(station.token)
        .queryParam("site", "https://guapai.example")
        .get(CERTIFICATES + "/" + certificate.getString("id") + "/document")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    as(station.token)
        .queryParam("site", "javascript:x")
        .get(CERTIFICATES + "/" + certificate.getString("id") + "/document")
        .then()
        .statusCode(400);
  }

  @Test
  void aCertificateGoesToAnotherFillerWithAllThatBearIt() {
    List<String> codes = entered(2);
    String no = granted(applied(station.token, "REGISTER", CLASS, ALL));
    Filling other = new Filling(COUNTY);
    String[] papers = {"FORM", "CERTIFICATE", "AGREEMENT"};
    Map<String, Object> ofStation = new HashMap<>(CLASS);
    ofStation.put("filler", station.id);
    transfer(other.token, ofStation, null, papers).then().statusCode(422);
    transfer(other.token, CLASS, other.id, papers).then().statusCode(422);
    transfer(station.token, ofStation, other.id, papers).then().statusCode(403);
    transfer(station.officer(), ofStation, station.id, papers).then().statusCode(422);
    String id =
        transfer(other.token, ofStation, other.id, papers)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(station.token).get(PATH + "/" + id).then().statusCode(200);
    as(station.token)
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "mine"))
        .post(PATH + "/" + id + "/withdrawal")
        .then()
        .statusCode(404);
    assertEquals(no, granted(id));
    assertEquals(other.id, certificate(no).getString("enterpriseId"));
    assertEquals(
        codes, read(other.token, CYLINDERS + "?certificateNo=" + no).getList("items.code"));
    as(station.token).get(CYLINDERS + "/" + codes.get(0)).then().statusCode(404);
    assertEquals(List.of(), other.ask(codes.get(0), "LPG").getList("reasons"));
    assertEquals(List.of("FOREIGN"), station.ask(codes.get(0), "LPG").getList("reasons"));
    // Who has a certificate of the class has cylinders added to it, and no second one.
    station.enter(made);
    granted(applied(station.token, "REGISTER", CLASS, ALL));
    Map<String, Object> ofOther = new HashMap<>(CLASS);
    ofOther.put("filler", other.id);
    transfer(station.token, ofOther, station.id, papers)
        .then()
        .statusCode(409)
        .body(has("type", containsString("cylinders-certified")));
  }

  private static Response transfer(
      String token, Map<String, ?> cylinders, String newUser, String... papers) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("matter", "TRANSFER");
    asked.put("cylinders", cylinders);
    asked.put("newUser", newUser);
    asked.put(
        "papers", Stream.of(papers).map(code -> Map.of("code", code, "title", code)).toList());
    return as(token).body(asked).post(PATH);
  }

  @Test
  void whatIsScrappedBeforeItIsGrantedIsLeftOut() {
    List<String> codes = entered(2);
    String id = applied(station.token, "REGISTER", CLASS, ALL);
    station.post(station.events(codes.get(0), clock.instant().minusSeconds(1), "SCRAPPED"));
    assertEquals(1, certificate(granted(id)).getInt("cylinders.issued"));

    Filling other = new Filling(COUNTY);
    String only = other.enter(made);
    String none = applied(other.token, "REGISTER", Map.of("codes", List.of(only)), ALL);
    other.post(other.events(only, clock.instant().minusSeconds(1), "SCRAPPED"));
    act(none, "acceptance", 1).then().statusCode(200);
    act(none, "grant", 2)
        .then()
        .statusCode(409)
        .body(has("type", containsString("no-cylinders-fit")));
    act(none, "refusal", 2, Map.of("reason", "scrapped")).then().statusCode(200);
  }

  @Test
  void aCylinderIsAppliedForOnceAtATimeByItsFiller() {
    List<String> codes = entered(2);
    Map<String, Object> one = Map.of("codes", codes.subList(0, 1));
    String open = applied(station.token, "REGISTER", one, ALL);
    apply(station.token, "REGISTER", Map.of("codes", codes), ALL)
        .then()
        .statusCode(409)
        .body(has("type", containsString("applied-already")));
    Filling other = new Filling(COUNTY);
    apply(other.token, "REGISTER", one, ALL).then().statusCode(404);
    Map<String, Object> ofStation = new HashMap<>(CLASS);
    ofStation.put("filler", station.id);
    apply(other.token, "REGISTER", ofStation, ALL).then().statusCode(403);
    apply(Tokens.county("320831"), "REGISTER", ofStation, ALL).then().statusCode(403);
    apply(station.officer(), "REGISTER", CLASS, ALL).then().statusCode(422);
    String rest = applied(station.officer(), "REGISTER", ofStation, ALL);
    assertEquals(1, read(station.token, PATH + "/" + rest).getInt("cylinders.count"));
    as(other.token).get(PATH + "/" + rest).then().statusCode(404);
    assertEquals(List.of(), read(other.token, CYLINDERS + "?application=" + rest).getList("items"));
    granted(open);
    act(rest, "acceptance", 1).then().statusCode(200);
    act(rest, "grant", 2)
        .then()
        .statusCode(409)
        .body(has("type", containsString("cylinders-certified")));
  }

  @Test
  void aCertificateThatWasIssuedHereIsNotClaimedWhenACylinderIsEntered() {
    entered(1);
    String no = granted(applied(station.token, "REGISTER", CLASS, ALL));
    Map<String, Object> claiming = cylinder(station.code(), made);
    claiming.put("certificateNo", no);
    as(station.token)
        .body(claiming)
        .post(CYLINDERS)
        .then()
        .statusCode(409)
        .body(has("type", containsString("on-application-only")));
    claiming.put("certificateNo", "瓶32苏H99999(19)");
    as(station.token).body(claiming).post(CYLINDERS).then().statusCode(201);
    assertTrue(
        read(station.token, CYLINDERS + "?certificateNo=瓶32苏H99999(19)").getList("items").size()
            > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"matter\": \"REGISTER\", \"cylinders\": {}} | 400",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"codes\": []}} | 400",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"codes\": [\"NO-SUCH-1\"]}} | 404",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"codes\": [\"A-1\"], \"medium\": \"LPG\"}} | 400",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"variety\": \"2320\"}} | 400",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"variety\": \"3110\", \"medium\": \"LPG\"}} | 400",
        "{\"matter\": \"REGISTER\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 409",
        "{\"matter\": \"MODIFICATION\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 409",
        "{\"matter\": \"TRANSFER\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 422",
        "{\"matter\": \"RELOCATION\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 422",
        "{\"matter\": \"RENAMING\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 409",
        "{\"matter\": \"REGISTER\", \"regionCode\": \"320813\", \"cylinders\": {\"variety\": \"2320\", \"medium\": \"LPG\"}} | 422",
        "{\"matter\": \"REGISTER\", \"units\": [\"01a20275-1485-7ab9-b858-cce8a960dc12\"], \"cylinders\": {}} | 400",
      })
  void badInputIsRefused(String body, int status) {
    as(station.token).body(body).post(PATH).then().statusCode(status);
  }

  private List<String> entered(int count) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      codes.add(station.enter(made));
    }
    return codes;
  }

  private Answer certificate(String no) {
    Answer found = read(station.officer(), CERTIFICATES + "?state=IN_FORCE&no=" + no);
    return read(station.officer(), CERTIFICATES + "/" + found.getString("items[0].id"));
  }

  private static Response apply(
      String token, String matter, Map<String, ?> cylinders, String... papers) {
    return as(token)
        .body(
            Map.of(
                "matter",
                matter,
                "cylinders",
                cylinders,
                "papers",
                Stream.of(papers).map(code -> Map.of("code", code, "title", code)).toList()))
        .post(PATH);
  }

  private static String applied(
      String token, String matter, Map<String, ?> cylinders, String... papers) {
    return apply(token, matter, cylinders, papers).then().statusCode(201).extract().path("id");
  }

  /** The number of the certificate that is issued. */
  private String granted(String id) {
    act(id, "acceptance", 1).then().statusCode(200);
    return act(id, "grant", 2).then().statusCode(200).extract().path("certificates[0]");
  }

  private Response act(String id, String act, int version) {
    return act(id, act, version, Map.of());
  }

  private Response act(String id, String act, int version, Map<String, ?> paper) {
    return as(station.officer())
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }
}
