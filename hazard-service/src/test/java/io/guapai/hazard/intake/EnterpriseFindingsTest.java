package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PrintedText;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found about an enterprise itself, and about no unit of its equipment. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseFindingsTest {

  private static final String UNCERTIFIED = "TSEL-14-UNCERTIFIED";
  private static final String FILLING_WITHOUT_LICENCE = "GB45067-5.5.1";
  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

  @Inject PlatformClock clock;

  @Test
  void uncertifiedStaffIsAHazardOfTheEnterpriseFromItsReportToItsClosing() throws IOException {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    Response created = report(enterprise.county(), enterprise, UNCERTIFIED);
    created
        .then()
        .statusCode(201)
        .body(has("equipmentId", nullValue()))
        .body(has("equipmentNo", nullValue()))
        .body(has("enterpriseId", equalTo(enterprise.id())))
        .body(has("regionCode", equalTo("320412")));
    String id = created.as(Answer.class).get("id");
    HazardReported told = Told.await(HazardReported.class, id);
    assertNull(told.equipmentId());
    assertEquals(enterprise.id(), told.enterpriseId());

    report(enterprise.owner(), enterprise, UNCERTIFIED)
        .then()
        .statusCode(200)
        .body(has("id", equalTo(id)));

    act(enterprise.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200);
    act(enterprise.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "two operators"))
        .then()
        .statusCode(200);
    Answer order =
        act(enterprise.county(), id, "order", Orders.order(clock.today().plusDays(5)))
            .then()
            .statusCode(201)
            .body(has("equipmentNo", nullValue()))
            .extract()
            .as(Answer.class);
    String paper =
        PrintedText.of(
            as(enterprise.county())
                .accept("application/pdf")
                .get("/hazard/v1/orders/" + order.getString("id") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(paper, containsString("不涉及具体设备（使用单位本身）"));
    assertThat(paper, not(containsString("责令立即停止使用该设备")));

    act(
            enterprise.owner(),
            id,
            "rectification",
            Map.of("report", "certificates obtained", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    act(enterprise.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));

    String again = report(enterprise.county(), enterprise, UNCERTIFIED).as(Answer.class).get("id");
    Answer repeated = Api.hazard(enterprise.county(), again);
    assertEquals(id, repeated.getString("repeatOf"));
    assertEquals(1, repeated.getInt("repeatCount"));
  }

  @Test
  void fillingWithoutALicenceIsMajorAndListedThoughThereIsNoUnitToStop() throws IOException {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    TestUnit place = new TestUnit("", "", enterprise.id(), enterprise.region());
    String id =
        report(enterprise.county(), enterprise, FILLING_WITHOUT_LICENCE)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    act(enterprise.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("MAJOR")))
        .body(has("stopUse", equalTo(false)))
        .body(has("stopUseReason", containsString("no unit to stop")));
    assertFalse(Told.await(HazardGraded.class, id).stopUse());

    act(
            enterprise.owner(),
            id,
            "plan",
            Api.plan(Api.hazard(enterprise.owner(), id).getString("dueDate")))
        .then()
        .statusCode(200);
    String due = Api.hazard(enterprise.owner(), id).getString("dueDate");
    clock.moveTo(clock.startOf(LocalDate.parse(due).plusDays(1)));
    Patience.until(() -> Api.hazard(enterprise.county(), id).getBoolean("overdue"));
    Procedure.listed(place, id, Map.of("dueDate", clock.today().plusDays(60).toString()));
    String paper =
        PrintedText.of(
            as(enterprise.county())
                .accept("application/pdf")
                .get(
                    "/hazard/v1/listings/"
                        + Api.hazard(enterprise.county(), id).getString("listing.id")
                        + "/notice")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(paper, containsString("不涉及具体设备（使用单位本身）"));
    assertThat(paper, containsString(enterprise.id()));
  }

  @Test
  void aFindingSaysWhatItIsAboutAndACodeOfEquipmentNeedsAUnit() {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    TestUnit unit = TestUnit.registered("320412");
    refused(enterprise.county(), Map.of("code", UNCERTIFIED), "one-subject");
    refused(
        enterprise.county(),
        Map.of(
            "code", UNCERTIFIED,
            "enterpriseId", enterprise.id(),
            "equipmentNo", unit.equipmentNo()),
        "one-subject");
    refused(
        enterprise.county(),
        Map.of("code", "GB45067-5.6.4", "enterpriseId", enterprise.id()),
        "code-needs-unit");
    refused(
        enterprise.county(),
        Map.of("code", UNCERTIFIED, "enterpriseId", TestEnterprise.in("320412").id()),
        "unknown-enterprise");
    refused(
        Tokens.county("320411"),
        Map.of("code", UNCERTIFIED, "enterpriseId", enterprise.id()),
        "unknown-enterprise");
  }

  @Test
  void whoeverFindsTheSameAtTheSameTimeFindsOneHazard() {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    ExecutorService many = Executors.newFixedThreadPool(6);
    try {
      List<CompletableFuture<String>> found =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              report(enterprise.county(), enterprise, UNCERTIFIED)
                                  .as(Answer.class)
                                  .<String>get("id"),
                          many))
              .toList();
      assertEquals(1, found.stream().map(CompletableFuture::join).distinct().count());
    } finally {
      many.shutdown();
    }
  }

  @Test
  void whatAnAgencyFindsAtAnEnterpriseWaitsUntilTheRegisterKnowsIt() {
    TestEnterprise enterprise = TestEnterprise.in("320412");
    String eventId = Streams.publish(found(null, enterprise.id(), UNCERTIFIED));
    assertEquals("enterprise:" + enterprise.id(), receipt(eventId, Outcome.PARKED).waitingFor());

    enterprise.register();

    IntakeSettled accepted = receipt(eventId, Outcome.ACCEPTED);
    Answer hazard = Api.hazard(enterprise.county(), accepted.recordId());
    assertEquals(enterprise.id(), hazard.getString("enterpriseId"));
    assertNull(hazard.getString("equipmentNo"));
  }

  @Test
  void whatAnAgencyCannotFindAtAnEnterpriseIsRejectedWithTheReason() {
    TestEnterprise enterprise = TestEnterprise.registered("320412");
    TestUnit unit = TestUnit.registered("320412");
    String both = Streams.publish(found(unit.equipmentNo(), enterprise.id(), UNCERTIFIED));
    String ofEquipment = Streams.publish(found(null, enterprise.id(), "GB45067-5.6.4"));

    assertTrue(reason(both).contains("exactly one of"));
    assertTrue(reason(ofEquipment).contains("is about equipment"));
  }

  private static HazardFound found(String equipmentNo, String enterpriseId, String code) {
    return new HazardFound(
        equipmentNo, code, "seen on site", DAY, "Sun", null, null, null, null, enterpriseId);
  }

  private static Response report(String token, TestEnterprise enterprise, String code) {
    return as(token)
        .body(Map.of("enterpriseId", enterprise.id(), "code", code, "description", "seen on site"))
        .post(Api.HAZARDS);
  }

  private static void refused(String token, Map<String, ?> body, String problem) {
    Map<String, Object> report = new HashMap<>(body);
    report.put("description", "seen on site");
    as(token)
        .body(report)
        .post(Api.HAZARDS)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:" + problem)));
  }

  private static String reason(String eventId) {
    return String.valueOf(receipt(eventId, Outcome.REJECTED).reason());
  }

  private static IntakeSettled receipt(String eventId, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + eventId, settled -> settled.outcome() == outcome);
  }
}
