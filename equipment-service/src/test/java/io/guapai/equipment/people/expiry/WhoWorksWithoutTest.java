package io.guapai.equipment.people.expiry;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.people.People.CERTIFICATES;
import static io.guapai.equipment.people.People.EMPLOYMENTS;
import static io.guapai.equipment.people.People.UNITS;
import static io.guapai.equipment.people.People.act;
import static io.guapai.equipment.people.People.assign;
import static io.guapai.equipment.people.People.certificate;
import static io.guapai.equipment.people.People.citizen;
import static io.guapai.equipment.people.People.employed;
import static io.guapai.equipment.people.People.enter;
import static io.guapai.equipment.people.People.entered;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorCertificateExpiring;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.party.KnownRole;
import io.guapai.equipment.Api;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Certificates that end, and who works on without one; each is told once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WhoWorksWithoutTest {

  private static final String REGION = "320804";
  private static final String COUNTY = Tokens.county(REGION);
  private static final String ELSEWHERE = Tokens.city("3301");
  private static final String WITHOUT = "/equipment/v1/uncertified-units";

  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final String tag = UUID.randomUUID().toString();

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private String unit(String user, String no, String variety) {
    Map<String, Object> unit = elevator(user, REGION, no + "-" + tag);
    unit.put("variety", variety);
    return Api.enter(COUNTY, unit).path("id");
  }

  private String number(String unit) {
    return as(COUNTY).get(EQUIPMENT + "/" + unit).as(Answer.class).get("equipmentNo");
  }

  private <F extends Fact> long told(Class<F> fact, Predicate<F> fits) {
    return Streams.all("equipment-events").stream()
        .filter(each -> each.is(fact))
        .filter(each -> fits.test(each.as(fact)))
        .count();
  }

  /** One whose last day is so many days from now. */
  private String ending(String number, int days) {
    return entered(ELSEWHERE, number, clock.today().plusDays(days + 1).minusYears(4), "N1");
  }

  @Test
  void aCertificateIsToldBeforeItEndsAndWhenItHasAndWhoWorksOnIsAFindingUntilItIsMended() {
    String operator = "Holder " + tag;
    String holder = Organizations.holder(KnownRole.OPERATOR, operator);
    String firm = enterprise(COUNTY, "Warehouse " + tag, REGION);
    String owner = Tokens.enterprise(firm, null);
    String number = citizen();
    LocalDate last = clock.today().plusDays(61);
    Map<String, Object> body = certificate(number, last.plusDays(1).minusYears(4), "N1");
    body.put("operator", operator);
    String certificate =
        enter(ELSEWHERE, body).statusCode(201).extract().as(Answer.class).get("id");
    String employment = employed(owner, firm, number, clock.today());
    String lift = unit(firm, "F1", "5110");
    as(owner)
        .get(WITHOUT)
        .then()
        .body(has("items.equipmentId", equalTo(List.of(lift))))
        .body(has("items[0].assigned", equalTo(false)));
    assign(owner, employment, number(lift), "N1", clock.today()).statusCode(200);
    as(owner).get(WITHOUT).then().body(has("items", equalTo(List.of())));
    as(owner)
        .get("/equipment/v1/work")
        .then()
        .body(has("items.kind", not(hasItem("APPLY_FOR_REVIEW"))));

    clock.moveBy(Duration.ofDays(1));
    OperatorCertificateExpiring first =
        Streams.await(
                OperatorCertificateExpiring.class, fact -> fact.employmentId().equals(employment))
            .as(OperatorCertificateExpiring.class);
    assertEquals(last, first.validUntil());
    assertEquals(last.minusMonths(1), first.reviewBy());
    assertEquals(operator, first.operator());
    for (String who : List.of(owner, holder)) {
      as(who)
          .get("/equipment/v1/work")
          .then()
          .body(has("items[kind=APPLY_FOR_REVIEW].id", equalTo(employment)));
    }
    as(owner)
        .queryParam("standing", "EXPIRING")
        .get(CERTIFICATES)
        .then()
        .body(has("items.id", equalTo(List.of(certificate))));
    clock.moveBy(Duration.ofDays(30));
    await()
        .until(
            () ->
                told(
                        OperatorCertificateExpiring.class,
                        fact -> fact.employmentId().equals(employment))
                    == 2);

    clock.moveBy(Duration.ofDays(30));
    as(owner)
        .get(CERTIFICATES + "/" + certificate)
        .then()
        .body(has("projects[0].valid", equalTo(true)));
    assertEquals(
        0, told(OperatorCertificateExpired.class, fact -> fact.employmentId().equals(employment)));
    clock.moveBy(Duration.ofDays(1));
    Streams.await(OperatorCertificateExpired.class, fact -> fact.employmentId().equals(employment));
    OperatorsUncertified finding =
        Streams.await(OperatorsUncertified.class, fact -> fact.enterpriseId().equals(firm))
            .as(OperatorsUncertified.class);
    assertEquals(1, finding.operators());
    assertEquals(1, finding.units());
    as(COUNTY)
        .queryParam("enterprise", firm)
        .get(WITHOUT)
        .then()
        .body(has("items.equipmentId", equalTo(List.of(lift))))
        .body(has("items[0].assigned", equalTo(true)));
    as(COUNTY)
        .queryParam("enterprise", firm)
        .queryParam("certified", false)
        .get(UNITS)
        .then()
        .body(has("items.certificateId", equalTo(List.of(certificate))));
    as(owner)
        .get("/equipment/v1/work")
        .then()
        .body(has("items[kind=RELEASE_UNCERTIFIED].act", equalTo("release")));

    clock.moveBy(Duration.ofDays(5));
    act(
            ELSEWHERE,
            CERTIFICATES + "/" + certificate,
            "review",
            Map.of(
                "projects", List.of("N1"),
                "appliedOn", last.minusDays(20).toString(),
                "approvedOn", clock.today().toString(),
                "reason", "passed"))
        .statusCode(200);
    OperatorsUncertifiedCleared cleared =
        Streams.await(OperatorsUncertifiedCleared.class, fact -> fact.enterpriseId().equals(firm))
            .as(OperatorsUncertifiedCleared.class);
    assertEquals(finding.findingId(), cleared.findingId());
    as(owner).get(WITHOUT).then().body(has("items", equalTo(List.of())));
    assertEquals(
        2, told(OperatorCertificateExpiring.class, fact -> fact.employmentId().equals(employment)));
    assertEquals(
        1, told(OperatorCertificateExpired.class, fact -> fact.employmentId().equals(employment)));
    assertEquals(1, told(OperatorsUncertified.class, fact -> fact.enterpriseId().equals(firm)));
    as(owner)
        .get(EMPLOYMENTS + "/" + employment + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(5)));
  }

  @Test
  void oneFindingIsOfAllOperatorsOfAnEnterpriseAndASecondOneComesAnew() {
    String firm = enterprise(COUNTY, "Port " + tag, REGION);
    String owner = Tokens.enterprise(firm, null);
    Map<String, String> measure = Map.of("day", clock.today().toString(), "reason", "accident");
    String[] certificates = new String[2];
    String[] employments = new String[2];
    for (int i = 0; i < 2; i++) {
      String number = citizen();
      certificates[i] = ending(number, 900);
      employments[i] = employed(owner, firm, number, clock.today());
      String lift = unit(firm, "P" + i, "5110");
      assign(owner, employments[i], number(lift), "N1", clock.today()).statusCode(200);
      act(ELSEWHERE, CERTIFICATES + "/" + certificates[i], "suspension", measure).statusCode(200);
      Streams.await(OperatorsUncertified.class, fact -> fact.enterpriseId().equals(firm));
    }
    as(owner).get(WITHOUT).then().body(has("items.size()", equalTo(2)));
    act(ELSEWHERE, CERTIFICATES + "/" + certificates[0], "reinstatement", measure).statusCode(200);
    act(
            owner,
            EMPLOYMENTS + "/" + employments[1],
            "end",
            Map.of("leftOn", clock.today().toString(), "reason", "suspended"))
        .statusCode(200);
    Streams.await(OperatorsUncertifiedCleared.class, fact -> fact.enterpriseId().equals(firm));
    assertEquals(1, told(OperatorsUncertified.class, fact -> fact.enterpriseId().equals(firm)));
    act(ELSEWHERE, CERTIFICATES + "/" + certificates[0], "revocation", measure).statusCode(200);
    await()
        .until(
            () -> told(OperatorsUncertified.class, fact -> fact.enterpriseId().equals(firm)) == 2);
  }

  @Test
  void theCountsAreThoseOfTheRows() {
    String county = Tokens.county("320826");
    String firm = enterprise(county, "Quarry " + tag, "320826");
    String owner = Tokens.enterprise(firm, null);
    for (String variety : List.of("5110", "4170", "3110")) {
      Map<String, Object> unit = elevator(firm, "320826", variety + "-" + tag);
      unit.put("variety", variety);
      Api.enter(county, unit);
    }
    String number = citizen();
    String certificate = ending(number, 900);
    String employment = employed(owner, firm, number, clock.today());
    assign(owner, employment, "TEST:5110-" + tag, "N1", clock.today()).statusCode(200);
    counted(county, 2, 1, 1, 0);
    act(
            ELSEWHERE,
            CERTIFICATES + "/" + certificate,
            "revocation",
            Map.of("day", clock.today().toString(), "reason", "forged"))
        .statusCode(200);
    counted(county, 2, 0, 1, 1);
    as(Tokens.city("3208"))
        .get("/equipment/v1/operator-statistics/subdivisions")
        .then()
        .body(has("[region=320826].posts", equalTo(2)));
    as(county).get(WITHOUT).then().body(has("items.variety", equalTo(List.of("5110", "4170"))));
    as(Tokens.county("330106")).queryParam("region", "320826").get(WITHOUT).then().statusCode(403);
    assertEquals(
        List.of(),
        transactions.asSystem(
            () ->
                sql.query(
                    "select * from guapai_tally_differences() where measure like 'operator%'",
                    row -> row.getString(1))));
  }

  private static void counted(
      String county, int posts, int certified, int assignments, int uncertified) {
    as(county)
        .get("/equipment/v1/operator-statistics")
        .then()
        .statusCode(200)
        .body(has("posts", equalTo(posts)))
        .body(has("certifiedPosts", equalTo(certified)))
        .body(has("assignments", equalTo(assignments)))
        .body(has("uncertifiedAssignments", equalTo(uncertified)));
  }

  @Test
  void anotherRuleSaysWhichUnitsNeedAnOperator() {
    String firm = enterprise(COUNTY, "Mill " + tag, REGION);
    String owner = Tokens.enterprise(firm, null);
    String hoist = unit(firm, "D1", "4D00");
    as(owner).get(WITHOUT).then().body(has("items", equalTo(List.of())));
    rule("R1-" + tag, "[\"Q2\"]");
    await()
        .until(
            () ->
                List.of(hoist)
                    .equals(as(owner).get(WITHOUT).jsonPath().getList("items.equipmentId")));
    rule("R2-" + tag, "[]");
    await().until(() -> as(owner).get(WITHOUT).jsonPath().getList("items").isEmpty());
  }

  private void rule(String edition, String operating) {
    transactions.asSystem(
        () ->
            sql.update(
                "insert into rule_edition (kind, id, edition, territory, valid_from, mark, source,"
                    + " body, entered_at, entered_by, reason) values ('OPERATOR_POST', '4D', ?, '',"
                    + " '2015-01-01', 'P', 'test', ?, now(), 'test', 'test')",
                edition,
                "{\"varietyPrefix\":\"4D\",\"operating\":" + operating + ",\"others\":[]}"));
  }
}
