package io.guapai.equipment.people.certificate;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.people.People.CERTIFICATES;
import static io.guapai.equipment.people.People.act;
import static io.guapai.equipment.people.People.certificate;
import static io.guapai.equipment.people.People.citizen;
import static io.guapai.equipment.people.People.enter;
import static io.guapai.equipment.people.People.entered;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.party.KnownRole;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates as the authority enters and changes them, and who reads their numbers. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CertificatesTest {

  private static final String REGION = "320812";
  private static final String COUNTY = Tokens.county(REGION);

  @Inject PlatformClock clock;

  @Test
  void aCertificateHasTheTermOfTheRulesAndIsFoundByItsHolder() {
    LocalDate approved = clock.today().minusYears(1);
    String id = entered(COUNTY, citizen(), approved, "N1", "N2");
    as(COUNTY)
        .get(CERTIFICATES + "/" + id)
        .then()
        .statusCode(200)
        .body(has("regionCode", equalTo(REGION)))
        .body(has("state", equalTo("VALID")))
        .body(has("standing", equalTo("VALID")))
        .body(has("projects.project", equalTo(List.of("N1", "N2"))))
        .body(has("projects[0].nameZh", equalTo("叉车司机")))
        .body(has("projects[0].validUntil", equalTo(approved.plusYears(4).minusDays(1).toString())))
        .body(
            has(
                "projects[0].reviewBy",
                equalTo(approved.plusYears(4).minusDays(1).minusMonths(1).toString())))
        .body(has("firstEnd", equalTo(approved.plusYears(4).minusDays(1).toString())));
    as(COUNTY)
        .queryParam("holderName", "\u200b陈师傅 ")
        .queryParam("project", "N2")
        .get(CERTIFICATES)
        .then()
        .statusCode(200)
        .body(has("items.id", hasItem(id)));
    as(Tokens.county("330106")).get(CERTIFICATES + "/" + id).then().statusCode(404);
  }

  @Test
  void theNumberStandsNowhereInFull() {
    String number = citizen();
    String id = entered(COUNTY, number, clock.today().minusYears(1), "N1");
    String address = CERTIFICATES + "/" + id;
    act(
            COUNTY,
            address,
            "correction",
            Map.of(
                "certificateNumber",
                number,
                "day",
                clock.today().toString(),
                "reason",
                "checked again"))
        .statusCode(200);
    for (String where : List.of("", "/papers", "/history", "/acts")) {
      assertFalse(as(COUNTY).get(address + where).asString().contains(number), where);
    }
    assertFalse(as(COUNTY).get(CERTIFICATES).asString().contains(number));
    as(COUNTY)
        .get(address)
        .then()
        .body(
            has(
                "certificateNumber",
                equalTo(number.substring(0, 3) + "***********" + number.substring(14))));
    act(
            COUNTY,
            address,
            "suspension",
            Map.of("day", clock.today().toString(), "reason", "holder " + number))
        .statusCode(400)
        .body(has("type", endsWith("operator-number-in-text")));
  }

  @Test
  void whoMayReadTheNumberIsWrittenDown() throws Exception {
    String number = citizen();
    String operator = "Chen " + UUID.randomUUID();
    String holder = Organizations.holder(KnownRole.OPERATOR, operator);
    Map<String, Object> body = certificate(number, clock.today().minusYears(1), "N1");
    body.put("operator", operator);
    String id = enter(COUNTY, body).statusCode(201).extract().as(Answer.class).get("id");
    String address = CERTIFICATES + "/" + id;
    as(holder).get(address).then().statusCode(200).body(has("operator", equalTo(operator)));
    as(holder).get(CERTIFICATES).then().body(has("items.id", equalTo(List.of(id))));
    as(COUNTY).get(address + "/number").then().statusCode(400);
    for (String reader : List.of(COUNTY, holder)) {
      as(reader)
          .queryParam("reason", "compared with the card")
          .get(address + "/number")
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .body(has("certificateNumber", equalTo(number)));
    }
    for (String other :
        List.of(
            Tokens.township(REGION + "001"),
            Tokens.auditor(REGION),
            Tokens.coordinator(REGION + "001"))) {
      as(other).queryParam("reason", "curious").get(address + "/number").then().statusCode(403);
    }
    for (String stranger :
        List.of(
            Tokens.county("330106"),
            Tokens.enterprise("TMP-320812-999999", null),
            Organizations.holder(KnownRole.OPERATOR, "Another " + operator))) {
      as(stranger).queryParam("reason", "curious").get(address + "/number").then().statusCode(404);
    }
    as(Tokens.auditor(REGION))
        .get(address + "/number-reads")
        .then()
        .statusCode(200)
        .body(
            has(
                "items.reason",
                equalTo(List.of("compared with the card", "compared with the card"))))
        .body(has("items[0].reader", equalTo("county-" + REGION)));
    assertEquals(
        0,
        Api.count("select count(*) from act_paper where document::text like '%" + number + "%'"));
  }

  @Test
  void thereIsOneLivingCertificateOfANumber() {
    String number = citizen();
    String id = entered(COUNTY, number, clock.today().minusYears(1), "N1");
    String wide =
        number
            .chars()
            .map(c -> c == 'X' ? 'Ｘ' : c - '0' + '０')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (String token : List.of(COUNTY, Tokens.city("3301"))) {
      for (String typed : List.of(number, " " + number.toLowerCase() + "\u200b", wide)) {
        enter(token, certificate(typed, clock.today(), "N1"))
            .statusCode(409)
            .body(has("type", endsWith("certificate-known")))
            .body(not(containsString(number)));
      }
    }
    act(COUNTY, CERTIFICATES + "/" + id, "return", measure()).statusCode(200);
    entered(COUNTY, number, clock.today(), "N1");
  }

  @Test
  void ofTwoWhoEnterTheSameAtOnceOneIsRefused() throws Exception {
    String number = citizen();
    Map<String, Object> body = certificate(number, clock.today(), "N1");
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> entering = () -> as(COUNTY).body(body).post(CERTIFICATES).statusCode();
      List<Integer> answers =
          both.invokeAll(List.of(entering, entering)).stream()
              .map(CertificatesTest::get)
              .sorted()
              .toList();
      assertEquals(List.of(201, 409), answers);
    } finally {
      both.shutdown();
    }
  }

  private static int get(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "certificateNumber, 110105194912310021, 400, operator-number-invalid",
    "certificateNumber, 11010519491231002Х, 400, operator-number-invalid",
    "certificateNumber, 11O105194912310020, 400, operator-number-invalid",
    "issuedOn, 2026-02-30, 400, ",
    "issuedOn, 2999-01-01, 422, day-out-of-range",
    "issuedOn, 0001-01-01, 422, day-out-of-range",
    "operator, nobody-knows, 422, operator-unknown",
    "region, 3301, 403, outside-scope",
    "region, 32081X, 400, unknown-region",
    "holderName, '\u200b', 400, "
  })
  void whatCannotBeIsRefused(String field, String value, int status, String problem) {
    Map<String, Object> body = certificate(citizen(), clock.today(), "N1");
    body.put(field, value);
    Response refused = as(COUNTY).body(body).post(CERTIFICATES);
    assertEquals(status, refused.statusCode(), refused.asString());
    if (problem != null) {
      refused.then().body(has("type", endsWith(problem)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Z9, 0, , unknown-project, 422",
    "N1, 1, , day-out-of-range, 422",
    "N1, -10, -11, day-out-of-range, 422",
    "N1, 0, 1461, day-out-of-range, 422"
  })
  void aProjectThatCannotBeIsRefused(
      String project, int approved, Integer until, String problem, int status) {
    Map<String, Object> body = certificate(citizen(), clock.today(), "N1");
    LocalDate today = clock.today();
    Map<String, Object> grant = new HashMap<>();
    grant.put("project", project);
    grant.put("approvedOn", today.plusDays(approved).toString());
    if (until != null) {
      grant.put("validUntil", today.plusDays(until).toString());
    }
    body.put("projects", List.of(grant));
    enter(COUNTY, body).statusCode(status).body(has("type", endsWith(problem)));
    body.put("projects", List.of());
    enter(COUNTY, body).statusCode(400);
  }

  @Test
  void theSameProjectTwiceIsRefusedAndNothingIsKept() {
    String number = citizen();
    enter(COUNTY, certificate(number, clock.today(), "N1", "N1"))
        .statusCode(409)
        .body(has("type", endsWith("project-held")));
    entered(COUNTY, number, clock.today(), "N1");
  }

  @Test
  void oneThatExpiresTodayIsValidTodayAndMayBeReviewedToday() {
    LocalDate approved = clock.today().minusYears(4).plusDays(1);
    String id = entered(COUNTY, citizen(), approved, "N1");
    String address = CERTIFICATES + "/" + id;
    as(COUNTY)
        .get(address)
        .then()
        .body(has("projects[0].validUntil", equalTo(clock.today().toString())))
        .body(has("projects[0].valid", equalTo(true)))
        .body(has("standing", equalTo("EXPIRING")));
    as(COUNTY)
        .queryParam("standing", "EXPIRING")
        .get(CERTIFICATES)
        .then()
        .body(has("items.id", hasItem(id)));
    act(COUNTY, address, "review", review("N2"))
        .statusCode(422)
        .body(has("type", endsWith("project-not-held")));
    act(COUNTY, address, "review", review("N1"))
        .statusCode(200)
        .body(has("projects[0].validUntil", equalTo(clock.today().plusYears(4).toString())))
        .body(has("standing", equalTo("VALID")));
  }

  @Test
  void oneThatLapsedIsNotReviewedButAddedAgain() {
    LocalDate approved = clock.today().minusYears(4);
    String id = entered(COUNTY, citizen(), approved, "N1");
    String address = CERTIFICATES + "/" + id;
    as(COUNTY).get(address).then().body(has("standing", equalTo("EXPIRED")));
    as(COUNTY)
        .queryParam("standing", "EXPIRED")
        .get(CERTIFICATES)
        .then()
        .body(has("items.id", hasItem(id)));
    act(COUNTY, address, "review", review("N1"))
        .statusCode(422)
        .body(has("type", endsWith("certificate-lapsed")));
    act(
            COUNTY,
            address,
            "projects",
            Map.of(
                "grant",
                Map.of("project", "N1", "approvedOn", clock.today().toString()),
                "reason",
                "passed anew"))
        .statusCode(200)
        .body(has("standing", equalTo("VALID")));
  }

  @Test
  void twoWhoActOnOneAtOnceAreToldApart() {
    String address = CERTIFICATES + "/" + entered(COUNTY, citizen(), clock.today(), "N1");
    as(COUNTY)
        .header("If-Match", "\"1\"")
        .body(measure())
        .post(address + "/suspension")
        .then()
        .statusCode(200)
        .body(has("standing", equalTo("SUSPENDED")))
        .body(has("projects[0].valid", equalTo(false)));
    as(COUNTY)
        .header("If-Match", "\"1\"")
        .body(measure())
        .post(address + "/revocation")
        .then()
        .statusCode(412);
    as(COUNTY)
        .queryParam("standing", "SUSPENDED")
        .get(CERTIFICATES)
        .then()
        .body(has("items.standing", not(hasItem("VALID"))));
    act(COUNTY, address, "reinstatement", measure())
        .statusCode(200)
        .body(has("projects[0].valid", equalTo(true)));
  }

  private Map<String, String> measure() {
    return Map.of("day", clock.today().toString(), "reason", "decided");
  }

  private Map<String, Object> review(String project) {
    return Map.of(
        "projects",
        List.of(project),
        "appliedOn",
        clock.today().toString(),
        "approvedOn",
        clock.today().toString(),
        "reason",
        "passed");
  }
}
