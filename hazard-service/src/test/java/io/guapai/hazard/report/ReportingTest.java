package io.guapai.hazard.report;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReportingTest {

  @Inject PlatformClock clock;

  @Test
  void anEnterpriseReportsAGeneralHazardFixesItOnTheSpotAndTwoInspectorsCloseIt() {
    TestUnit unit = TestUnit.demonstration("320322");
    Response created = report(unit.owner(), unit, "GENERAL", null);
    created
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .body(has("state", equalTo("REPORTED")))
        .body(has("sourceKind", equalTo("SELF_CHECK")))
        .body(has("grade", nullValue()))
        .body(has("demonstration", equalTo(true)));
    String id = created.as(Answer.class).get("id");
    assertEquals(id, created.as(Answer.class).get("correlationId"));
    assertEquals(Grade.GENERAL, Told.await(HazardReported.class, id).claimedGrade());

    act(unit.county(), id, "confirmation", Map.of("decision", "VERIFY")).then().statusCode(200);
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CONFIRMED")));
    act(unit.county(), id, "grade", Map.of("grade", "GENERAL", "reason", "fixable at once"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("GRADED")))
        .body(has("dueDate", equalTo(clock.today().plusDays(30).toString())));
    act(unit.owner(), id, "rectification", Map.of("report", "tightened"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:rectifier-reported")))
        .body(has("field", equalTo("rectifiedBy")));
    act(unit.owner(), id, "rectification", Map.of("report", "tightened", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUBMITTED")));
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("closedAt", notNullValue()));
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void aReportOfWhatIsOpenAlreadyJoinsIt() {
    TestUnit unit = TestUnit.registered("320322");
    String id = report(unit.owner(), unit, "GENERAL", null).as(Answer.class).get("id");
    report(unit.county(), unit, "GENERAL", null)
        .then()
        .statusCode(200)
        .body(has("id", equalTo(id)))
        .body(has("version", equalTo(2)));
    report(unit.county(), unit, "O57-25-3", null).then().statusCode(201);
  }

  @Test
  void twoFaultsUnderACatchAllCodeAreTwoHazardsAndWhoFoundOneAgainIsKept() {
    TestUnit unit = TestUnit.registered("320322");
    for (String code : List.of("GENERAL", "O57-25-6")) {
      String lamp = found(unit, code, "the lamp is broken", "Li Ming", 201);
      String pit = found(unit, code, "the pit is flooded", "Zhao Wei", 201);
      assertNotEquals(lamp, pit);
      assertEquals(pit, found(unit, code, " The PIT is  flooded", "Wu Gang", 200));
      assertEquals(
          "Wu Gang： The PIT is  flooded",
          as(unit.county())
              .get(Api.HAZARDS + "/" + pit + "/history")
              .then()
              .extract()
              .as(Answer.class)
              .get("items[1].reason"));
    }
    assertEquals(4, Api.hazardsOf(unit).getList("items").size());
  }

  private static String found(
      TestUnit unit, String code, String description, String finder, int status) {
    return as(unit.county())
        .body(
            Map.of(
                "equipmentNo", unit.equipmentNo(),
                "code", code,
                "description", description,
                "foundBy", finder))
        .post(Api.HAZARDS)
        .then()
        .statusCode(status)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  @Test
  void manyReportsOfTheSameAtOnceOpenOneHazard() {
    TestUnit unit = TestUnit.registered("320322");
    String token = unit.county();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<CompletableFuture<Response>> reports =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> report(token, unit, "GENERAL", null), pool))
              .toList();
      List<Integer> statuses =
          reports.stream().map(report -> report.join().statusCode()).sorted().toList();
      assertEquals(List.of(200, 200, 200, 200, 200, 201), statuses);
    } finally {
      pool.shutdown();
    }
    assertEquals(1, Api.hazardsOf(unit).getList("items").size());
  }

  @Test
  void theSameRequestSentAgainGetsTheFirstAnswer() {
    TestUnit unit = TestUnit.registered("320322");
    String key = "key-" + unit.equipmentId();
    String first = report(unit.owner(), unit, "GENERAL", key).asString();
    Response again = report(unit.owner(), unit, "GENERAL", key);
    assertEquals(201, again.statusCode());
    assertEquals(first, again.asString());
    report(unit.owner(), unit, "O57-25-3", key).then().statusCode(422);

    String id = Api.hazardOf(unit).getString("id");
    Map<String, ?> confirm = Map.of("decision", "CONFIRM");
    for (int i = 0; i < 2; i++) {
      as(unit.county())
          .header("If-Match", "\"1\"")
          .header("Idempotency-Key", key)
          .body(confirm)
          .post(Api.HAZARDS + "/" + id + "/confirmation")
          .then()
          .statusCode(200)
          .body(has("version", equalTo(2)));
    }
  }

  @Test
  void ofTwoOfficersWhoDecideAtOnceTheSecondMustReadAgain() {
    TestUnit unit = TestUnit.registered("320322");
    String id = report(unit.owner(), unit, "GENERAL", null).as(Answer.class).get("id");
    String colleague = Tokens.colleague("county", "320322");
    List<CompletableFuture<Integer>> decisions =
        List.of(
            CompletableFuture.supplyAsync(
                () ->
                    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"), 1)
                        .statusCode()),
            CompletableFuture.supplyAsync(
                () ->
                    act(
                            colleague,
                            id,
                            "confirmation",
                            Map.of("decision", "REJECT", "reason", "nothing there"),
                            1)
                        .statusCode()));
    assertEquals(
        List.of(200, 412), decisions.stream().map(CompletableFuture::join).sorted().toList());

    as(unit.county())
        .body(Map.of("decision", "CONFIRM"))
        .post(Api.HAZARDS + "/" + id + "/confirmation")
        .then()
        .statusCode(428);
    as(unit.county())
        .get(Api.HAZARDS + "/" + id)
        .then()
        .header("ETag", equalTo("\"2\""))
        .body(has("version", equalTo(2)));
  }

  @Test
  void aRejectionNeedsAReasonAndEndsTheHazard() {
    TestUnit unit = TestUnit.registered("320322");
    String id = report(unit.owner(), unit, "GENERAL", null).as(Answer.class).get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "REJECT"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:reason-required")));
    act(unit.county(), id, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("REJECTED")));
    report(unit.owner(), unit, "GENERAL", null).then().statusCode(201);
  }

  @Test
  void loweringTheGradeTakesACityOfficer() {
    TestUnit unit = TestUnit.registered("320322");
    String id = report(unit.county(), unit, "O57-25-3", null).as(Answer.class).get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("MAJOR")))
        .body(has("basis", equalTo("总局令57号 §25(3)")))
        .body(has("stopUseReason", containsString("总局令57号 §25(3)")));
    Map<String, ?> lower = Map.of("grade", "GENERAL", "reason", "spare device fitted");
    act(unit.county(), id, "grade", lower)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:lowering-needs-city")));
    act(unit.city(), id, "grade", lower)
        .then()
        .statusCode(200)
        .body(has("grade", equalTo("GENERAL")))
        .body(has("basis", equalTo("spare device fitted；原依据 / originally: 总局令57号 §25(3)")))
        .body(has("stopUseReason", nullValue()))
        .body(has("stopUse", equalTo(false)));
  }

  @Test
  void aPlanKeepsWithinTheLimitAndALaterOneWithinTheDeadlineInForce() {
    TestUnit unit = TestUnit.registered("320322");
    String id = report(unit.county(), unit, "O57-25-3", null).as(Answer.class).get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    for (int days : new int[] {-1, 366}) {
      act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(days).toString()))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
          .body(has("field", equalTo("deadline")));
    }
    String planned = clock.today().plusDays(90).toString();
    act(unit.owner(), id, "plan", Api.plan(planned))
        .then()
        .statusCode(200)
        .body(has("dueDate", equalTo(planned)))
        .body(has("deadline.setBy", equalTo("PLAN")));
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(91).toString()))
        .then()
        .statusCode(422);
    act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(60).toString()))
        .then()
        .statusCode(200)
        .body(has("dueDate", equalTo(clock.today().plusDays(60).toString())));
  }

  @Test
  void theListIsFilteredAndReadInPages() {
    String region = "321023";
    List<String> ids =
        IntStream.range(0, 5)
            .mapToObj(
                i -> {
                  TestUnit unit = TestUnit.registered(region);
                  return report(unit.owner(), unit, "GENERAL", null).<String>path("id");
                })
            .toList();
    String county = Tokens.county(region);
    act(county, ids.get(0), "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);

    Answer first =
        as(county).queryParam("limit", 3).get(Api.HAZARDS).then().extract().as(Answer.class);
    assertEquals(List.of(ids.get(4), ids.get(3), ids.get(2)), first.getList("items.id"));
    as(county)
        .queryParam("limit", 3)
        .queryParam("cursor", first.getString("next"))
        .get(Api.HAZARDS)
        .then()
        .body(has("items.id", equalTo(List.of(ids.get(1), ids.get(0)))))
        .body(has("next", nullValue()));
    as(Tokens.city("3210"))
        .queryParam("region", region)
        .queryParam("state", "REPORTED")
        .queryParam("overdue", false)
        .queryParam("listed", false)
        .get(Api.HAZARDS)
        .then()
        .statusCode(200)
        .body(has("items", hasSize(4)))
        .body(has("items.id", hasItems(ids.get(1), ids.get(4))));
    as(county).queryParam("grade", "MAJOR").get(Api.HAZARDS).then().body(has("items", hasSize(0)));
    assertTrue(ids.stream().distinct().count() == 5);
  }

  private static Response report(String token, TestUnit unit, String code, String key) {
    var request =
        as(token)
            .body(
                Map.of(
                    "equipmentNo",
                    unit.equipmentNo(),
                    "code",
                    code,
                    "description",
                    "seen on site"));
    return (key == null ? request : request.header("Idempotency-Key", key)).post(Api.HAZARDS);
  }
}
