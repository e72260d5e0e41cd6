package io.guapai.equipment.licence;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.licence.LicencePapers.LICENCES;
import static io.guapai.equipment.licence.LicencePapers.acting;
import static io.guapai.equipment.licence.LicencePapers.decided;
import static io.guapai.equipment.licence.LicencePapers.elevators;
import static io.guapai.equipment.licence.LicencePapers.entered;
import static io.guapai.equipment.licence.LicencePapers.entering;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.LicenceState;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.contracts.equipment.LicenceDueSoon;
import io.guapai.contracts.equipment.LicenceExpired;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LicencesTest {

  private static final String COUNTY = "321012";
  private static final String CITY = Tokens.city("3210");

  @Inject PlatformClock clock;

  private LocalDate today;
  private String firm;

  @BeforeEach
  void firm() {
    today = clock.today();
    firm = enterprise(Tokens.county(COUNTY), "Elevator builders", COUNTY);
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void aLicenceThatExpiresTodayIsValidTodayAndCoversWhatItsEntriesStandFor() {
    Map<String, Object> paper = elevators(firm, today);
    paper.put("validUntil", today.toString());
    entered(CITY, paper);
    cover("INSTALL", "3110", today).body(has("answer", equalTo("COVERED")));
    cover("INSTALL", "3110", today.minusYears(2)).body(has("answer", equalTo("COVERED")));
    cover("INSTALL", "3110", today.minusYears(2).minusDays(1)).body(has("answer", equalTo("NONE")));
    cover("INSTALL", "3110", today.plusDays(1))
        .body(has("answer", equalTo("EXPIRED")), has("validUntil", equalTo(today.toString())));
    cover("INSTALL", "4110", today).body(has("answer", equalTo("OUT_OF_SCOPE")));
    cover("FILL", "2320", today).body(has("answer", equalTo("NONE")));
  }

  @Test
  void aSuspendedLicenceCoversNothingUntilItIsRestored() {
    String licence = entered(CITY, elevators(firm, today));
    acting(CITY, licence, "suspension", 1, decided(today.minusDays(10))).then().statusCode(200);
    cover("INSTALL", "3110", today).body(has("answer", equalTo("SUSPENDED")));
    acting(CITY, licence, "restoration", 2, decided(today.minusDays(3)))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("IN_FORCE")));
    cover("INSTALL", "3110", today).body(has("answer", equalTo("COVERED")));
    cover("INSTALL", "3110", today.minusDays(4)).body(has("answer", equalTo("SUSPENDED")));
    cover("INSTALL", "3110", today.minusDays(11)).body(has("answer", equalTo("COVERED")));
    acting(CITY, licence, "revocation", 3, decided(today)).then().statusCode(200);
    cover("INSTALL", "3110", today).body(has("answer", equalTo("ENDED")));
    cover("INSTALL", "3110", today.minusDays(1)).body(has("answer", equalTo("COVERED")));
    as(CITY)
        .get(licence + "/history")
        .then()
        .body(has("items.act", contains("ENTER", "SUSPEND", "RESTORE", "REVOKE")));
    as(CITY).get(licence + "/history/verify").then().body(has("intact", equalTo(true)));
    Streams.await(
        LicenceChanged.class,
        fact -> licence.endsWith(fact.licenceId()) && fact.state() == LicenceState.REVOKED);
  }

  @Test
  void aFillersLicenceNamesItsMedia() {
    Map<String, Object> paper = elevators(firm, today);
    paper.put("kind", "FILL");
    paper.put("scope", Map.of("covers", List.of("2300")));
    entering(CITY, paper).then().statusCode(422).body(has("type", type("licence-media")));
    paper.put("scope", Map.of("covers", List.of("2300"), "media", List.of("液化石油气")));
    entered(CITY, paper);
    cover("FILL", "2320", today).body(has("answer", equalTo("COVERED")));
    as(CITY)
        .queryParam("medium", "液氯")
        .get(question("FILL", "2320", today))
        .then()
        .body(has("answer", equalTo("OUT_OF_SCOPE")));
    as(CITY)
        .queryParam("medium", "液化石油气\u200b")
        .get(question("FILL", "2320", today))
        .then()
        .body(has("answer", equalTo("COVERED")));
  }

  @Test
  void whoIsSentToAnotherTerritoryIsAnsweredAboutAnybody() {
    entered(CITY, elevators(firm, today));
    as(Tokens.enterprise("TMP-440304-000007", null))
        .get(question("INSTALL", "3110", today))
        .then()
        .statusCode(200)
        .body(has("answer", equalTo("COVERED")));
  }

  @ParameterizedTest
  @CsvSource({
    "licenceNo, '  ', 400, invalid-request",
    "kind, COOK, 400, ",
    "enterpriseId, 91350100M000100Y44, 400, ",
    "enterpriseId, TMP-321012-999999, 422, unknown-enterprise",
    "issuedOn, 2999-01-01, 422, day-out-of-range",
    "issuedOn, 2026-02-30, 400, ",
    "issuedOn, 1899-12-31, 422, ",
    "validUntil, 2999-01-01, 422, licence-too-long",
    "validUntil, 1999-01-01, 422, day-out-of-range"
  })
  void whatIsNoLicenceIsRefused(String field, String value, int status, String problem) {
    Map<String, Object> paper = elevators(firm, today);
    paper.put(field, value);
    ValidatableResponse refused = entering(CITY, paper).then().statusCode(status);
    if (problem != null && !problem.equals("invalid-request")) {
      refused.body(has("type", type(problem)));
    }
    list().body(has("items", hasSize(0)));
  }

  @Test
  void aNumberIsTakenHoweverItIsTypedAndWhereverItsLicenceIs() {
    Map<String, Object> paper = elevators(firm, today);
    entered(CITY, paper);
    String elsewhere = enterprise(Tokens.county("110101"), "Others", "110101");
    Map<String, Object> again = elevators(elsewhere, today);
    again.put("licenceNo", "ＴＳ" + ((String) paper.get("licenceNo")).substring(2) + "\u200b");
    entering(Tokens.city("1101"), again)
        .then()
        .statusCode(409)
        .body(has("type", type("licence-number-taken")));
    again.put("scope", Map.of("covers", List.of("3OOO")));
    entering(Tokens.city("1101"), again).then().statusCode(400);
  }

  @Test
  void aRenewalBeginsAfterTheTermOrLeavesAGap() {
    Map<String, Object> paper = elevators(firm, today);
    paper.put("issuedOn", today.minusYears(3).toString());
    paper.put("validUntil", today.minusDays(20).toString());
    String licence = entered(CITY, paper);
    as(CITY).get(licence).then().body(has("expired", equalTo(true)));
    acting(CITY, licence, "suspension", 1, decided(today))
        .then()
        .statusCode(409)
        .body(has("type", type("licence-expired")));
    String from = today.minusDays(5).toString();
    acting(CITY, licence, "renewal", 1, Map.of("issuedOn", from, "reason", "换证"))
        .then()
        .statusCode(200)
        .body(
            has("validUntil", equalTo(today.minusDays(6).plusMonths(48).toString())),
            has("firstIssuedOn", equalTo(today.minusYears(3).toString())));
    cover("INSTALL", "3110", today).body(has("answer", equalTo("COVERED")));
    cover("INSTALL", "3110", today.minusDays(10)).body(has("answer", equalTo("SUSPENDED")));
    acting(CITY, licence, "renewal", 2, Map.of("issuedOn", "2020-01-01", "reason", "换证"))
        .then()
        .statusCode(422)
        .body(has("type", type("day-out-of-range")));
    acting(CITY, licence, "suspension", 2, decided(today.minusDays(6))).then().statusCode(422);
    acting(CITY, licence, "suspension", 2, decided(today.plusDays(1))).then().statusCode(422);
    acting(CITY, licence, "suspension", 1, decided(today)).then().statusCode(412);
  }

  @Test
  void whatExpiresSoonIsToldTwiceAndWorkOfTheEnterpriseAndThenItIsToldAsExpired() {
    Map<String, Object> paper = elevators(firm, today);
    LocalDate end = today.plusDays(61);
    paper.put("validUntil", end.toString());
    String licence = entered(CITY, paper);
    String owner = Tokens.enterprise(firm, null);
    as(owner).get("/equipment/v1/work/count").then().body(has("open", equalTo(0)));
    clock.moveBy(Duration.ofDays(1));
    Streams.await(LicenceDueSoon.class, fact -> licence.endsWith(fact.licenceId()));
    as(owner)
        .get("/equipment/v1/work")
        .then()
        .body(
            has("items[0].kind", equalTo("RENEW_LICENCE")),
            has("items[0].dueDate", equalTo(end.toString())),
            has("items[0].late", equalTo(false)));
    clock.moveBy(Duration.ofDays(30));
    await().until(() -> told(licence) == 2);
    clock.moveBy(Duration.ofDays(31));
    Streams.await(LicenceExpired.class, fact -> licence.endsWith(fact.licenceId()));
    assertEquals(2, told(licence), "60 and 30 days before");
    as(owner).get("/equipment/v1/work").then().body(has("items[0].late", equalTo(true)));
    list().body(has("items", hasSize(1)));
    as(CITY)
        .queryParam("enterprise", firm)
        .queryParam("expiringBy", end.toString())
        .get(LICENCES)
        .then()
        .body(has("items", hasSize(1)));
    as(CITY)
        .queryParam("enterprise", firm)
        .queryParam("expiringBy", end.minusDays(1).toString())
        .get(LICENCES)
        .then()
        .body(has("items", hasSize(0)));
  }

  private static long told(String licence) {
    return Streams.all("equipment-events").stream()
        .filter(event -> event.is(LicenceDueSoon.class))
        .filter(event -> licence.endsWith(event.as(LicenceDueSoon.class).licenceId()))
        .count();
  }

  @Test
  void aLicenceFollowsItsEnterpriseToAnotherPlaceAndToItsCreditCode() {
    String licence = entered(CITY, elevators(firm, today));
    as(Tokens.county(COUNTY))
        .header("If-Match", "\"1\"")
        .body(Map.of("regionCode", "321023", "reason", "迁址", "effectiveOn", today.toString()))
        .post(ENTERPRISES + "/" + firm + "/move")
        .then()
        .statusCode(200);
    as(Tokens.county(COUNTY)).get(licence).then().statusCode(404);
    as(Tokens.county("321023")).get(licence).then().statusCode(200);
    String code = Api.creditCode("321023", 4711);
    as(Tokens.county("321023"))
        .header("If-Match", "\"2\"")
        .body(Map.of("into", code, "reason", "赋码", "effectiveOn", today.toString()))
        .post(ENTERPRISES + "/" + firm + "/merge")
        .then()
        .statusCode(200);
    as(Tokens.county("321023"))
        .get(licence)
        .then()
        .body(has("enterpriseId", equalTo(code)), has("version", equalTo(2)));
    as(Tokens.county("321023"))
        .get(licence + "/history")
        .then()
        .body(has("items.act", hasItem("TAKE_OVER")));
    cover("INSTALL", "3110", today).body(has("answer", equalTo("COVERED")));
  }

  private ValidatableResponse list() {
    return as(CITY).queryParam("enterprise", firm).get(LICENCES).then();
  }

  private ValidatableResponse cover(String kind, String variety, LocalDate on) {
    return as(CITY).get(question(kind, variety, on)).then().statusCode(200);
  }

  private String question(String kind, String variety, LocalDate on) {
    return "%s/cover?enterprise=%s&kind=%s&variety=%s&on=%s"
        .formatted(LICENCES, firm, kind, variety, on);
  }

  private static Matcher<Object> type(String problem) {
    return equalTo("urn:guapai:problem:" + problem);
  }
}
