package io.guapai.equipment.people.employment;

import static io.guapai.equipment.Api.ENTERPRISES;
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
import static io.guapai.equipment.people.People.employ;
import static io.guapai.equipment.people.People.employed;
import static io.guapai.equipment.people.People.enter;
import static io.guapai.equipment.people.People.entered;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorEmployed;
import io.guapai.contracts.equipment.OperatorLetGo;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.contracts.party.KnownRole;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who employs whom, and who operates which unit. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EmploymentsTest {

  private static final String REGION = "320812";
  private static final String COUNTY = Tokens.county(REGION);

  /** Where the certificates were issued: not where people work. */
  private static final String ELSEWHERE = Tokens.city("3301");

  @Inject PlatformClock clock;

  private final String tag = UUID.randomUUID().toString();
  private final String number = citizen();
  private String firm;
  private String owner;
  private String certificate;

  @BeforeEach
  void aFirmAndAHolder() {
    firm = enterprise(COUNTY, "Warehouse " + tag, REGION);
    owner = Tokens.enterprise(firm, null);
    certificate = entered(ELSEWHERE, number, clock.today().minusYears(1), "N1", "Q2");
  }

  private LocalDate today() {
    return clock.today();
  }

  private String forklift(String user, String no) {
    Map<String, Object> unit = elevator(user, REGION, no + "-" + tag);
    unit.put("variety", "5110");
    Api.enter(COUNTY, unit);
    return "TEST:" + no + "-" + tag;
  }

  @Test
  void whoShowsACertificateMayBeEmployedWhereverItWasIssued() throws Exception {
    as(owner).get(CERTIFICATES + "/" + certificate).then().statusCode(404);
    as(COUNTY).get(CERTIFICATES + "/" + certificate).then().statusCode(404);
    String id = employed(owner, firm, number, today().minusDays(3));
    for (String token : List.of(owner, COUNTY)) {
      as(token)
          .get(CERTIFICATES + "/" + certificate)
          .then()
          .statusCode(200)
          .body(has("employers", equalTo(1)));
      as(token)
          .queryParam("reason", "file of the staff")
          .get(CERTIFICATES + "/" + certificate + "/number")
          .then()
          .statusCode(200)
          .body(has("certificateNumber", equalTo(number)));
      as(token)
          .queryParam("enterprise", firm)
          .get(EMPLOYMENTS)
          .then()
          .statusCode(200)
          .body(has("items.id", equalTo(List.of(id))))
          .body(has("items[0].holderName", equalTo("陈师傅")))
          .body(has("items[0].standing", equalTo("VALID")));
    }
    as(owner).get(CERTIFICATES).then().body(has("items.id", equalTo(List.of(certificate))));
    OperatorEmployed fact =
        Streams.await(OperatorEmployed.class, told -> told.employmentId().equals(id))
            .as(OperatorEmployed.class);
    assertEquals(firm, fact.enterpriseId());
    String papers = as(owner).get(EMPLOYMENTS + "/" + id + "/papers").asString();
    assertFalse(papers.contains(number));

    employ(owner, firm, number, today())
        .statusCode(409)
        .body(has("type", endsWith("operator-employed")));
    act(
            owner,
            EMPLOYMENTS + "/" + id,
            "end",
            Map.of("leftOn", today().toString(), "reason", "left"))
        .statusCode(200)
        .body(has("leftOn", equalTo(today().toString())))
        .body(has("certificateNumber", equalTo(null)));
    as(owner).get(CERTIFICATES + "/" + certificate).then().statusCode(404);
    Streams.await(OperatorLetGo.class, told -> told.employmentId().equals(id));
    assign(owner, id, "TEST:x", "N1", today())
        .statusCode(409)
        .body(has("type", endsWith("employment-ended")));
    employed(owner, firm, number, today());
  }

  @Test
  void nobodyLearnsWhetherThereIsACertificateByGuessing() {
    for (Map<String, String> guess :
        List.of(
            Map.of("certificateNumber", citizen(), "holderName", "陈师傅"),
            Map.of("certificateNumber", number, "holderName", "王师傅"))) {
      Map<String, Object> body = new LinkedHashMap<>(guess);
      body.put("employedOn", today().toString());
      as(owner)
          .body(body)
          .post(EMPLOYMENTS)
          .then()
          .statusCode(422)
          .body(has("type", endsWith("certificate-unknown")));
    }
    employ(owner, "TMP-320812-999998", number, today())
        .statusCode(403)
        .body(has("type", endsWith("not-your-enterprise")));
    employ(COUNTY, "TMP-320812-999998", number, today())
        .statusCode(422)
        .body(has("type", endsWith("unknown-enterprise")));
    employ(owner, firm, "110105194912310021", today())
        .statusCode(400)
        .body(has("type", endsWith("operator-number-invalid")));
    employ(owner, firm, number, today().plusDays(1))
        .statusCode(422)
        .body(has("type", endsWith("day-out-of-range")));
  }

  @Test
  void whoWorksForTwoIsTold() {
    employed(owner, firm, number, today());
    String other = enterprise(COUNTY, "Port " + tag, REGION);
    String second = employed(Tokens.enterprise(other, null), other, number, today());
    as(owner).get(EMPLOYMENTS).then().body(has("items[0].several", equalTo(true)));
    as(ELSEWHERE)
        .get(CERTIFICATES + "/" + certificate)
        .then()
        .body(has("employers", equalTo(2)))
        .body(has("several", equalTo(true)));
    act(
            COUNTY,
            EMPLOYMENTS + "/" + second,
            "end",
            Map.of("leftOn", today().toString(), "reason", "one is enough"))
        .statusCode(200);
    as(owner).get(EMPLOYMENTS).then().body(has("items[0].several", equalTo(false)));
  }

  @Test
  void ofTwoWhoEmployTheHolderAtOnceBothAreCounted() throws Exception {
    String other = enterprise(COUNTY, "Dock " + tag, REGION);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> employing =
          List.of(firm, other).stream()
              .<Callable<Integer>>map(
                  each ->
                      () ->
                          employ(Tokens.enterprise(each, null), each, number, today())
                              .extract()
                              .statusCode())
              .toList();
      for (Future<Integer> answer : both.invokeAll(employing)) {
        assertEquals(201, answer.get());
      }
    } finally {
      both.shutdown();
    }
    as(ELSEWHERE).get(CERTIFICATES + "/" + certificate).then().body(has("employers", equalTo(2)));
  }

  @Test
  void anOperatorIsAssignedToAUnitThatHisProjectIsFor() {
    String id = employed(owner, firm, number, today().minusDays(3));
    String lift = forklift(firm, "F1");
    assign(owner, id, lift, "N1", today().minusDays(1))
        .statusCode(200)
        .body(has("units", equalTo(1)));
    Streams.await(
        OperatorAssigned.class,
        told -> told.employmentId().equals(id) && told.equipmentNo().equals(lift));
    as(owner)
        .get(UNITS)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of(lift))))
        .body(has("items[0].certified", equalTo(true)))
        .body(has("items[0].operating", equalTo(true)));
    assign(owner, id, lift, "N1", today())
        .statusCode(409)
        .body(has("type", endsWith("operator-assigned")));
    assign(owner, id, lift, "Q2", today())
        .statusCode(422)
        .body(has("type", endsWith("project-unfit")));
    assign(owner, id, lift, "N9", today())
        .statusCode(422)
        .body(has("type", endsWith("unknown-project")));
    assign(owner, id, "TEST:none", "N1", today())
        .statusCode(422)
        .body(has("type", endsWith("unit-of-another")));
    String other = enterprise(COUNTY, "Yard " + tag, REGION);
    assign(COUNTY, id, forklift(other, "F2"), "N1", today())
        .statusCode(422)
        .body(has("type", endsWith("unit-of-another")));
    assign(owner, id, forklift(firm, "F3"), "N1", today().plusDays(1))
        .statusCode(422)
        .body(has("type", endsWith("day-out-of-range")));
    act(
            owner,
            EMPLOYMENTS + "/" + id,
            "release",
            Map.of(
                "equipmentNo",
                lift,
                "project",
                "n1",
                "releasedOn",
                today().toString(),
                "reason",
                "another shift"))
        .statusCode(200)
        .body(has("units", equalTo(0)));
    act(
            owner,
            EMPLOYMENTS + "/" + id,
            "release",
            Map.of(
                "equipmentNo",
                lift,
                "project",
                "N1",
                "releasedOn",
                today().toString(),
                "reason",
                "again"))
        .statusCode(422)
        .body(has("type", endsWith("operator-not-assigned")));
  }

  @Test
  void nobodyIsAssignedOnACertificateThatIsNotValid() {
    String id = employed(owner, firm, number, today());
    String lift = forklift(firm, "F1");
    assign(owner, id, lift, "N1", today()).statusCode(200);
    Map<String, String> measure = Map.of("day", today().toString(), "reason", "accident");
    act(ELSEWHERE, CERTIFICATES + "/" + certificate, "suspension", measure).statusCode(200);
    as(COUNTY)
        .queryParam("certified", false)
        .queryParam("enterprise", firm)
        .get(UNITS)
        .then()
        .body(has("items.equipmentNo", equalTo(List.of(lift))));
    assign(owner, id, forklift(firm, "F2"), "N1", today())
        .statusCode(422)
        .body(has("type", endsWith("project-not-valid")));
    act(ELSEWHERE, CERTIFICATES + "/" + certificate, "reinstatement", measure).statusCode(200);
    as(owner)
        .queryParam("certified", false)
        .get(UNITS)
        .then()
        .body(has("items", equalTo(List.of())));
  }

  @Test
  void nobodyOperatesAUnitThatLeftUse() {
    String id = employed(owner, firm, number, today());
    String lift = forklift(firm, "F1");
    assign(owner, id, lift, "N1", today()).statusCode(200);
    String unit =
        as(owner)
            .queryParam("equipmentNo", lift)
            .get(EQUIPMENT)
            .as(Answer.class)
            .get("items[0].id");
    act(
            owner,
            EQUIPMENT + "/" + unit,
            "stop",
            Map.of("on", today().toString(), "reason", "under repair"))
        .statusCode(200);
    Streams.await(OperatorReleased.class, told -> told.employmentId().equals(id));
    as(owner).get(UNITS).then().body(has("items", equalTo(List.of())));
    as(owner)
        .get(EMPLOYMENTS + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)))
        .body(has("acts", equalTo(3)));
    as(owner)
        .get(EMPLOYMENTS + "/" + id + "/history")
        .then()
        .body(has("items[2].capacity", equalTo("operators-to-release")));
    assign(owner, id, lift, "N1", today())
        .statusCode(422)
        .body(has("type", endsWith("unit-not-in-use")));
  }

  @Test
  void theHolderSeesHisOwn() {
    String operator = "Holder " + tag;
    String holder = Organizations.holder(KnownRole.OPERATOR, operator);
    String own = citizen();
    Map<String, Object> body = certificate(own, today(), "N1");
    body.put("operator", operator);
    String id = enter(ELSEWHERE, body).statusCode(201).extract().as(Answer.class).get("id");
    String employment = employed(owner, firm, own, today());
    String lift = forklift(firm, "F1");
    assign(owner, employment, lift, "N1", today()).statusCode(200);
    as(holder).get(CERTIFICATES).then().body(has("items.id", equalTo(List.of(id))));
    as(holder).get(EMPLOYMENTS).then().body(has("items.id", equalTo(List.of(employment))));
    as(holder).get(UNITS).then().body(has("items.equipmentNo", equalTo(List.of(lift))));
    String unit = as(holder).get(UNITS).as(Answer.class).get("items[0].equipmentId");
    as(holder).get(EQUIPMENT + "/" + unit).then().statusCode(200);
    act(
            holder,
            EMPLOYMENTS + "/" + employment,
            "end",
            Map.of("leftOn", today().toString(), "reason", "I go"))
        .statusCode(403);
    String stranger = Organizations.holder(KnownRole.OPERATOR, "Stranger " + tag);
    as(stranger).get(EQUIPMENT + "/" + unit).then().statusCode(404);
    as(stranger).get(EMPLOYMENTS + "/" + employment).then().statusCode(404);
    as(stranger).get(UNITS).then().body(has("items", equalTo(List.of())));
    act(
            owner,
            EMPLOYMENTS + "/" + employment,
            "end",
            Map.of("leftOn", today().toString(), "reason", "left"))
        .statusCode(200);
    as(holder).get(EQUIPMENT + "/" + unit).then().statusCode(404);
    as(holder).get(CERTIFICATES + "/" + id).then().statusCode(200);
  }

  @Test
  void peopleFollowAnEnterpriseThatIsMergedAndOneThatMoves() {
    String id = employed(owner, firm, number, today());
    String lift = forklift(firm, "F1");
    assign(owner, id, lift, "N1", today()).statusCode(200);
    String into = enterprise(COUNTY, "Heir " + tag, REGION);
    change(firm, "merge", Map.of("into", into, "otherTerritory", false));
    as(COUNTY)
        .queryParam("enterprise", firm)
        .get(EMPLOYMENTS)
        .then()
        .body(has("items.enterpriseId", equalTo(List.of(into))))
        .body(has("items[0].units", equalTo(1)));
    as(Tokens.enterprise(into, null))
        .get(EMPLOYMENTS + "/" + id + "/history")
        .then()
        .body(has("items[-1].act", equalTo("TAKE_OVER")))
        .body(has("items[-1].reason", containsString(firm)));
    change(into, "move", Map.of("regionCode", "320803", "units", List.of()));
    as(COUNTY).get(EMPLOYMENTS + "/" + id).then().statusCode(404);
    as(Tokens.county("320803"))
        .get(EMPLOYMENTS + "/" + id)
        .then()
        .statusCode(200)
        .body(has("regionCode", equalTo("320803")))
        .body(has("units", equalTo(1)));
    as(Tokens.county("320803")).get(UNITS).then().body(has("items.equipmentNo", not(List.of())));
    await().until(() -> as(owner).get(UNITS).jsonPath().getList("items").size() == 1);
  }

  @Test
  void anEnterpriseThatEndsLetsItsOperatorsGo() {
    String id = employed(owner, firm, number, today());
    assign(owner, id, forklift(firm, "F1"), "N1", today()).statusCode(200);
    change(firm, "close", Map.of("unitsStillInUse", true));
    Streams.await(OperatorLetGo.class, told -> told.employmentId().equals(id));
    as(COUNTY)
        .get(EMPLOYMENTS + "/" + id)
        .then()
        .body(has("leftOn", equalTo(today().toString())))
        .body(has("units", equalTo(0)));
    as(COUNTY)
        .get(EMPLOYMENTS + "/" + id + "/history/verify")
        .then()
        .body(has("intact", equalTo(true)));
    as(ELSEWHERE).get(CERTIFICATES + "/" + certificate).then().body(has("employers", equalTo(0)));
  }

  private void change(String enterprise, String act, Map<String, ?> says) {
    long version =
        as(COUNTY).get(ENTERPRISES + "/" + enterprise).as(Answer.class).getLong("version");
    Map<String, Object> paper = new LinkedHashMap<>(says);
    paper.put("reason", "on file");
    paper.put("effectiveOn", today().toString());
    as(COUNTY)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(ENTERPRISES + "/" + enterprise + "/" + act)
        .then()
        .statusCode(200);
  }
}
