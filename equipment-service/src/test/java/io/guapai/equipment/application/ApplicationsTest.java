package io.guapai.equipment.application;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.Matter;
import io.guapai.contracts.equipment.UseRegistrationApplied;
import io.guapai.contracts.equipment.UseRegistrationGranted;
import io.guapai.contracts.equipment.UseRegistrationRefused;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the counter to the certificate, and what may come in between. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ApplicationsTest {

  private static final String PATH = "/equipment/v1/applications";
  private static final String COUNTY = "320922";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final List<String> ALL = List.of("FORM", "IDENTITY", "QUALITY", "INSPECTION");

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;

  private String user;
  private String owner;

  @BeforeEach
  void anEnterprise() {
    user = enterprise(OFFICER, "Applicant " + UUID.randomUUID(), COUNTY);
    owner = Tokens.enterprise(user, null);
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void anApplicationGoesFromTheCounterToTheCertificate() {
    String unit = unit("3110", clock.today().plusYears(1));
    Response handedIn = apply(owner, Matter.REGISTER, papers("FORM", "IDENTITY"), unit);
    String id = handedIn.then().statusCode(201).extract().path("id");
    LocalDate acceptBy = calendar.workdaysAfter(clock.today(), 5).due();
    handedIn
        .then()
        .body(has("state", equalTo("SUBMITTED")))
        .body(has("applicationNo", matchesRegex("SY3209-\\d{4}-\\d{6}")))
        .body(has("due", equalTo(acceptBy.toString())))
        .body(has("required.handedIn", equalTo(List.of(true, true, false, false))));
    Streams.await(UseRegistrationApplied.class, fact -> fact.applicationId().equals(id));
    work(OFFICER, "ACCEPT_APPLICATION", id);

    act(OFFICER, id, "acceptance", 1, Map.of())
        .then()
        .statusCode(409)
        .body(has("detail", containsString("[QUALITY, INSPECTION]")));
    act(OFFICER, id, "missing-papers", 1, Map.of("missing", List.of("QUALITY", "INSPECTION")))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUPPLEMENT")), has("due", nullValue()));
    work(owner, "SUPPLEMENT_APPLICATION", id);
    act(OFFICER, id, "acceptance", 2, Map.of()).then().statusCode(409);

    clock.moveBy(Duration.ofDays(30));
    act(owner, id, "supplement", 2, papers("QUALITY", "INSPECTION"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUBMITTED")))
        .body(has("due", equalTo(calendar.workdaysAfter(clock.today(), 5).due().toString())));
    act(OFFICER, id, "missing-papers", 3, Map.of("missing", List.of("FORM")))
        .then()
        .statusCode(409)
        .body(has("type", containsString("listed-once")));
    act(OFFICER, id, "acceptance", 3, Map.of())
        .then()
        .statusCode(200)
        .body(has("acceptedByLapse", equalTo(false)))
        .body(has("due", equalTo(calendar.workdaysAfter(clock.today(), 15).due().toString())));
    work(OFFICER, "DECIDE_REGISTRATION", id);
    String no =
        act(OFFICER, id, "grant", 4, Map.of())
            .then()
            .statusCode(200)
            .body(has("state", equalTo("GRANTED")))
            .extract()
            .path("certificates[0]");
    assertEquals(
        "梯11苏J", no.substring(0, 5), "kind, class, and the letter of the city, not the county");
    as(owner)
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("regState", equalTo("REGISTERED")), has("certificateNo", equalTo(no)))
        .body(has("registrationDue", nullValue()));
    as(owner)
        .get(EQUIPMENT + "/" + unit + "/history")
        .then()
        .body(has("items.act", equalTo(List.of("ENTER", "REGISTER_USE"))));
    as(owner)
        .get(PATH + "/" + id + "/history")
        .then()
        .body(
            has(
                "items.act",
                equalTo(List.of("APPLY", "LIST_MISSING", "SUPPLEMENT_PAPERS", "ACCEPT", "GRANT"))));
    assertEquals(
        List.of(no),
        Streams.await(UseRegistrationGranted.class, fact -> fact.applicationId().equals(id))
            .as(UseRegistrationGranted.class)
            .certificateNos());
    act(OFFICER, id, "refusal", 5, Map.of("reason", "too late")).then().statusCode(409);
    as(owner)
        .queryParam("no", no.replace("(", "（").replace(")", "）"))
        .get("/equipment/v1/public/units")
        .then()
        .statusCode(200)
        .body(has("certificateNo", equalTo(no)));
  }

  @Test
  void whereNobodySaysInTimeWhatIsMissingItCountsAsAcceptedFromItsFirstDay() {
    LocalDate applied = clock.today();
    String id = id(apply(owner, Matter.REGISTER, papers("FORM"), unit("3110", null)));
    clock.moveTo(clock.startOf(calendar.workdaysAfter(applied, 5).due()));
    as(owner).get(PATH + "/" + id).then().body(has("state", equalTo("SUBMITTED")));
    clock.moveBy(Duration.ofDays(1));
    await().until(() -> as(owner).get(PATH + "/" + id).path("state"), equalTo("ACCEPTED"));
    as(owner)
        .get(PATH + "/" + id)
        .then()
        .body(has("acceptedByLapse", equalTo(true)))
        .body(has("acceptedOn", equalTo(applied.toString())))
        .body(has("due", equalTo(calendar.workdaysAfter(applied, 15).due().toString())));
  }

  @Test
  void whatMayNotBeUsedIsNotRegisteredAndARefusalSaysWhy() {
    String unit = unit("3110", clock.today().minusDays(1));
    String id = id(apply(owner, Matter.REGISTER, papers(ALL.toArray(String[]::new)), unit));
    act(OFFICER, id, "acceptance", 1, Map.of()).then().statusCode(200);
    act(OFFICER, id, "grant", 2, Map.of())
        .then()
        .statusCode(409)
        .body(has("type", containsString("registration-uninspected")));
    act(OFFICER, id, "refusal", 2, Map.of()).then().statusCode(400);
    act(OFFICER, id, "refusal", 2, Map.of("reason", "the inspection is overdue"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("REFUSED")));
    UseRegistrationRefused told =
        Streams.await(UseRegistrationRefused.class, fact -> fact.applicationId().equals(id))
            .as(UseRegistrationRefused.class);
    assertEquals("the inspection is overdue", told.reason());
    as(owner)
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("regState", equalTo("UNREGISTERED")), has("version", equalTo(1)));
    apply(owner, Matter.REGISTER, papers("FORM"), unit).then().statusCode(201);
  }

  @Test
  void pipingOfAnEnterpriseHasOneCertificateTogetherAndElevatorsOneEach() {
    LocalDate next = clock.today().plusYears(1);
    List<String> pipes = granted(unit("8310", next), unit("8310", next));
    assertEquals(1, pipes.size());
    assertEquals("管31苏J", pipes.get(0).substring(0, 5));
    assertEquals(2, granted(unit("3110", next), unit("3110", next)).size());
    apply(owner, Matter.REGISTER, Map.of(), unit("8310", next), unit("3110", next))
        .then()
        .statusCode(422);
  }

  @Test
  void aTowerCraneThatMovesToAnotherCityHasItsNumberFromThere() {
    String unit = unit("4310", clock.today().plusYears(1));
    String before = granted(unit).get(0);
    String there = Tokens.city("3206");
    Map<String, Object> asked =
        asked(Matter.RELOCATION, papers("FORM", "CERTIFICATE", "INSPECTION"), unit);
    as(owner).body(asked).post(PATH).then().statusCode(422);
    asked.put("regionCode", "320623");
    String id = as(owner).body(asked).post(PATH).then().statusCode(201).extract().path("id");
    as(OFFICER).get(PATH + "/" + id).then().statusCode(404);
    act(there, id, "acceptance", 1, Map.of()).then().statusCode(200);
    String no =
        act(there, id, "grant", 2, Map.of())
            .then()
            .statusCode(200)
            .extract()
            .path("certificates[0]");
    assertEquals("起31苏J", before.substring(0, 5));
    assertEquals("起31苏F", no.substring(0, 5));
    as(OFFICER).get(EQUIPMENT + "/" + unit).then().statusCode(404);
    as(there)
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("regionCode", equalTo("320623")), has("certificateNo", equalTo(no)));
    as(OFFICER)
        .queryParam("no", before)
        .get("/equipment/v1/certificates")
        .then()
        .body(has("items.state", equalTo(List.of("CANCELLED"))));
  }

  @Test
  void whoTakesAUnitOverAppliesAndKeepsItsNumber() {
    String unit = unit("3110", clock.today().plusYears(1));
    String no = granted(unit).get(0);
    String other = enterprise(OFFICER, "New user " + UUID.randomUUID(), COUNTY);
    Map<String, Object> asked =
        asked(Matter.TRANSFER, papers("FORM", "CERTIFICATE", "AGREEMENT"), unit);
    as(Tokens.enterprise(other, null)).body(asked).post(PATH).then().statusCode(422);
    asked.put("newUser", other);
    as(owner).body(asked).post(PATH).then().statusCode(403);
    String id =
        as(Tokens.enterprise(other, null))
            .body(asked)
            .post(PATH)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    // Who used it until then reads it, and does nothing to it; nor does anybody else's officer.
    as(owner).get(PATH + "/" + id).then().statusCode(200);
    act(owner, id, "withdrawal", 1, Map.of("reason", "mine")).then().statusCode(404);
    act(Tokens.county("320923"), id, "acceptance", 1, Map.of()).then().statusCode(404);
    act(Tokens.city("3210"), id, "refusal", 1, Map.of("reason", "no")).then().statusCode(404);
    act(OFFICER, id, "acceptance", 1, Map.of()).then().statusCode(200);
    act(OFFICER, id, "grant", 2, Map.of()).then().body(has("certificates", equalTo(List.of(no))));
    as(owner).get(EQUIPMENT + "/" + unit).then().statusCode(404);
    as(Tokens.enterprise(other, null))
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("enterpriseId", equalTo(other)), has("certificateNo", equalTo(no)));
    as(OFFICER)
        .queryParam("no", no)
        .get("/equipment/v1/certificates")
        .then()
        .body(has("items.issue", equalTo(List.of(2, 1))))
        .body(has("items.state", equalTo(List.of("IN_FORCE", "REPLACED"))));
  }

  @Test
  void aCancelledRegistrationIsOverForGood() {
    String unit = unit("3110", clock.today().plusYears(1));
    granted(unit);
    String id = id(apply(owner, Matter.CANCELLATION, papers("FORM", "CERTIFICATE"), unit));
    act(OFFICER, id, "acceptance", 1, Map.of()).then().statusCode(200);
    act(OFFICER, id, "grant", 2, Map.of()).then().body(has("certificates", hasSize(0)));
    as(owner).get(EQUIPMENT + "/" + unit).then().body(has("regState", equalTo("CANCELLED")));
    apply(owner, Matter.REGISTER, Map.of(), unit).then().statusCode(422);
  }

  @Test
  void aUnitIsAppliedForOnceAtATimeAndOnlyByItsUser() {
    String unit = unit("3110", null);
    String id = id(apply(owner, Matter.REGISTER, Map.of(), unit));
    apply(owner, Matter.REGISTER, Map.of(), unit)
        .then()
        .statusCode(409)
        .body(has("type", containsString("applied-already")));
    String stranger = Tokens.enterprise(creditCode(COUNTY, 71), null);
    apply(stranger, Matter.REGISTER, Map.of(), unit).then().statusCode(403);
    apply(Tokens.county("320923"), Matter.REGISTER, Map.of(), unit).then().statusCode(403);
    as(stranger).get(PATH + "/" + id).then().statusCode(404);
    act(stranger, id, "withdrawal", 1, Map.of("reason", "not mine")).then().statusCode(404);
    act(owner, id, "grant", 1, Map.of()).then().statusCode(403);
    act(owner, id, "withdrawal", 1, Map.of("reason", "sold")).then().statusCode(200);
    apply(OFFICER, Matter.REGISTER, Map.of(), unit).then().statusCode(201);
  }

  @Test
  void aCityWithoutLettersGivesNoNumberAndNothingIsHalfDone() {
    String county = Tokens.county("510104");
    String there = enterprise(county, "Chengdu " + UUID.randomUUID(), "510104");
    Map<String, Object> stated = elevator(there, "510104", UUID.randomUUID().toString());
    stated.put("nextInspectionDate", clock.today().plusYears(1).toString());
    String unit = enter(county, stated).path("id");
    String id = id(apply(county, Matter.REGISTER, papers(ALL.toArray(String[]::new)), unit));
    act(county, id, "acceptance", 1, Map.of()).then().statusCode(200);
    act(county, id, "grant", 2, Map.of())
        .then()
        .statusCode(409)
        .body(has("detail", containsString("CERTIFICATE_AUTHORITY")));
    as(county)
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("regState", equalTo("UNREGISTERED")), has("version", equalTo(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"matter\": \"REGISTER\", \"units\": []} | 400",
        "{\"matter\": \"REGISTER\"} | 400",
        "{\"units\": [\"01a20275-1485-7ab9-b858-cce8a960dc12\"]} | 400",
        "{\"matter\": \"PAINT\", \"units\": [\"01a20275-1485-7ab9-b858-cce8a960dc12\"]} | 400",
        "{\"matter\": \"REGISTER\", \"units\": [\"01a20275-1485-7ab9-b858-cce8a960dc12\"]} | 404",
        "{\"matter\": \"REGISTER\", \"units\": [\"one\"]} | 400",
        "[] | 400",
        "{\"matter\": \"REGISTER\", | 400",
      })
  void badInputIsRefused(String body, int status) {
    as(owner).body(body).post(PATH).then().statusCode(status);
  }

  private static Response act(
      String token, String id, String act, int version, Map<String, ?> paper) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(PATH + "/" + id + "/" + act);
  }

  private static Map<String, Object> papers(String... codes) {
    return Map.of(
        "papers",
        Stream.of(codes).map(code -> Map.of("code", code, "title", code + " of a test")).toList());
  }

  private static Map<String, Object> asked(
      Matter matter, Map<String, Object> papers, String... units) {
    Map<String, Object> asked = new HashMap<>(papers);
    asked.put("matter", matter);
    asked.put("units", List.of(units));
    return asked;
  }

  private static Response apply(
      String token, Matter matter, Map<String, Object> papers, String... units) {
    RequestSpecification request = as(token).body(asked(matter, papers, units));
    return request.post(PATH);
  }

  private static String id(Response opened) {
    return opened.then().statusCode(201).extract().path("id");
  }

  /** Numbers of the certificates of units that were registered. */
  private List<String> granted(String... units) {
    String id = id(apply(owner, Matter.REGISTER, papers(ALL.toArray(String[]::new)), units));
    act(OFFICER, id, "acceptance", 1, Map.of()).then().statusCode(200);
    return act(OFFICER, id, "grant", 2, Map.of())
        .then()
        .statusCode(200)
        .extract()
        .path("certificates");
  }

  private String unit(String variety, @Nullable LocalDate nextInspection) {
    Map<String, Object> stated = elevator(user, COUNTY, UUID.randomUUID().toString());
    stated.put("variety", variety);
    if (nextInspection != null) {
      stated.put("nextInspectionDate", nextInspection.toString());
    }
    return enter(OFFICER, stated).path("id");
  }

  private static void work(String token, String kind, String id) {
    as(token)
        .queryParam("limit", 100)
        .get("/equipment/v1/work")
        .then()
        .statusCode(200)
        .body(has("items.id", hasItem(id)), has("items.kind", hasItem(kind)));
  }
}
