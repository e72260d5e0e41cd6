package io.guapai.hazard.merging;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.Reported.report;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.attachment.Photos;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining reports of the same hazard (并案). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MergingTest {

  private static final String COUNTY = "320582";
  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

  @Test
  void aReportIsJoinedWithTheHazardThatItIsAnotherReportOf() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String target = Reported.byOwner(unit, "O57-25-3");
    String same = Reported.byOwner(unit, "GENERAL");
    String photo = Photos.attach(unit.owner(), same, "FOUND").as(Answer.class).get("id");

    merge(unit.county(), same, target)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MERGED")))
        .body(has("mergedInto", equalTo(target)));

    HazardMerged told = Told.await(HazardMerged.class, same);
    assertEquals(target, told.intoHazardId());
    as(unit.county())
        .get(Api.HAZARDS + "/" + target + "/history")
        .then()
        .body(has("items.act", contains("REPORT", "MERGE_IN")))
        .body(
            has("items[1].reason", equalTo(Api.hazard(unit.county(), same).getString("hazardNo"))));
    // The files are the target's now, and still where they were.
    for (String id : List.of(target, same)) {
      as(unit.county())
          .get(Api.HAZARDS + "/" + id + "/files")
          .then()
          .statusCode(200)
          .body(has("id", contains(photo)))
          .body(has("hazardId", contains(same)));
    }
    // The same may be reported anew: what was merged is not open any more.
    report(unit.owner(), unit, "GENERAL").then().statusCode(201);
  }

  @Test
  void onlyAnUnprovenReportGoesAndOnlyIntoAnOpenHazardOfTheSameEnterprise() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String target = Reported.byOwner(unit, "O57-25-3");
    String report = Reported.byOwner(unit, "GENERAL");
    TestUnit stranger = TestUnit.registered(COUNTY);
    String elsewhere = Reported.byOwner(stranger, "GENERAL");
    TestUnit farAway = TestUnit.registered("320583");
    String outOfSight = Reported.byOwner(farAway, "GENERAL");

    refused(merge(unit.county(), report, report), 422, "merge-into-itself");
    refused(merge(unit.county(), report, elsewhere), 409, "merge-other-enterprise");
    refused(merge(unit.county(), report, outOfSight), 422, "unknown-merge-target");
    refused(
        merge(unit.county(), report, UUID.randomUUID().toString()), 422, "unknown-merge-target");

    act(unit.county(), target, "confirmation", Map.of("decision", "REJECT", "reason", "not so"))
        .then()
        .statusCode(200);
    refused(merge(unit.county(), report, target), 409, "merge-target-ended");

    String proven = Reported.byOwner(unit, "O57-25-4");
    Reported.confirm(unit, proven);
    refused(merge(unit.county(), proven, report), 409, "illegal-act");
    act(unit.county(), report, "confirmation", Map.of("decision", "VERIFY")).then().statusCode(200);
    merge(unit.county(), report, proven).then().statusCode(200);
    refused(merge(unit.county(), report, proven), 409, "illegal-act");
  }

  @Test
  void aBridgedDoorLockOfOneLiftIsNotHiddenInAGeneralFaultOrInAnotherLift() {
    TestUnit liftA = TestUnit.registered(COUNTY);
    TestUnit liftB = TestUnit.registeredAt(COUNTY, liftA.enterprise());
    String bridged = Reported.byOwner(liftA, "GB45067-5.6.4");
    String general = Reported.byOwner(liftB, "GENERAL");
    String ofTheSameLift = Reported.byOwner(liftA, "GENERAL");
    String majorOfTheOther = Reported.byOwner(liftB, "GB45067-5.6.4");
    for (String into : List.of(general, ofTheSameLift, majorOfTheOther)) {
      refused(merge(liftA.county(), bridged, into), 409, "merge-hides-grade");
    }
    String another = Reported.byOwner(liftA, "GB45067-5.6.2");
    merge(liftA.county(), another, bridged).then().statusCode(200);
    merge(liftA.county(), general, bridged).then().statusCode(200);
  }

  @Test
  void whoMergesIsAnOfficerInChargeAndSaysWhichVersionHeSaw() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String target = Reported.byOwner(unit, "O57-25-3");
    String report = Reported.byOwner(unit, "GENERAL");
    Map<String, ?> body = Map.of("into", target, "reason", "the same");
    for (String token :
        List.of(unit.owner(), Tokens.coordinator(COUNTY + "100"), Tokens.province("32"))) {
      act(token, report, "merge", body, 1).then().statusCode(403);
    }
    act(Tokens.county("320583"), report, "merge", body, 1).then().statusCode(404);
    act(unit.county(), report, "merge", body, 7).then().statusCode(412);
    as(unit.county()).body(body).post(Api.HAZARDS + "/" + report + "/merge").then().statusCode(428);
    act(unit.city(), report, "merge", body, 1).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"into\":\"none\",\"reason\":\"r\"}",
        "{\"into\":null,\"reason\":\"r\"}",
        "{\"into\":\"01a20275-1485-7ab9-b858-cce8a960dc12\"}",
        "{\"into\":\"01a20275-1485-7ab9-b858-cce8a960dc12\",\"reason\":\" \"}",
        "{\"into\":\"01a20275-1485-7ab9-b858-cce8a960dc12\",\"reason\":\"\\u0000\"}",
        "{\"into\":\"01a20275-1485-7ab9-b858-cce8a960dc12\",\"reason\":\"r\",\"why\":1}"
      })
  void aDecisionThatCannotBeReadIsRefused(String body) {
    as(Tokens.county(COUNTY))
        .header("If-Match", "*")
        .body(body)
        .post(Api.HAZARDS + "/01a20275-1485-7ab9-b858-cce8a960dc12/merge")
        .then()
        .statusCode(400);
  }

  @Test
  void ofTwoOfficersWhoMergeTwoReportsIntoEachOtherAtOnceOneSucceeds() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String colleague = Tokens.colleague("county", COUNTY);
    for (int round = 0; round < 5; round++) {
      TestUnit next = TestUnit.registered(COUNTY);
      String one = Reported.byOwner(next, "O57-25-4");
      String other = Reported.byOwner(next, "O57-25-3");
      long ofOne = Api.hazard(unit.county(), one).getLong("version");
      long ofOther = Api.hazard(unit.county(), other).getLong("version");
      CompletableFuture<Integer> there =
          CompletableFuture.supplyAsync(() -> merge(unit.county(), one, other, ofOne));
      CompletableFuture<Integer> back =
          CompletableFuture.supplyAsync(() -> merge(colleague, other, one, ofOther));
      assertEquals(
          List.of(200, 412), List.of(there.join(), back.join()).stream().sorted().toList());
    }
  }

  @Test
  void aLaterEventOfACauseThatWasMergedFindsTheTarget() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String target = Reported.byOwner(unit, "O57-25-3");
    String joined = report(unit.county(), unit, "TSEL-40-OVERDUE").as(Answer.class).get("id");
    Streams.publish(unit.overdue(DUE));
    Patience.until(() -> acts(unit, joined).contains("FIND_AGAIN"));
    merge(unit.county(), joined, target).then().statusCode(200);

    // The same cause told again, under a new id, opens nothing.
    Streams.publish(unit.overdue(DUE));
    Streams.publish(cleared(unit));
    Patience.until(() -> acts(unit, target).contains("CEASE"));
    assertEquals(2, Api.hazardsOf(unit).getList("items").size());
    assertEquals("REPORTED", Api.hazard(unit.county(), target).getString("state"));

    // The cause has ended; when it arises anew it is a hazard anew.
    Streams.publish(unit.overdue(DUE));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
  }

  @Test
  void whatSeveralReportsWereJoinedInDoesNotEndByItselfWithOneOfItsCauses() {
    TestUnit unit = TestUnit.registered(COUNTY);
    Streams.publish(unit.overdue(DUE));
    String overdue = Api.hazardOf(unit).getString("id");
    String joined = Reported.byOwner(unit, "GENERAL");
    merge(unit.county(), joined, overdue).then().statusCode(200);

    Streams.publish(cleared(unit));
    Patience.until(() -> acts(unit, overdue).contains("CEASE"));
    assertEquals("GRADED", Api.hazard(unit.county(), overdue).getString("state"));
  }

  @Test
  void theOfficerIsShownWhatMayBeTheSame() {
    TestUnit unit = TestUnit.registered(COUNTY);
    TestUnit sister = TestUnit.registeredAt(COUNTY, unit.enterprise());
    TestUnit stranger = TestUnit.registered(COUNTY);
    String id = Reported.byOwner(unit, "GENERAL");
    String sameUnit = Reported.byOwner(unit, "O57-25-3");
    String sameCode = Reported.byOwner(sister, "GENERAL");
    Reported.byOwner(sister, "O57-25-4");
    Reported.byOwner(stranger, "GENERAL");
    String ended = Reported.byOwner(unit, "O57-25-5");
    merge(unit.county(), ended, sameUnit).then().statusCode(200);

    String path = Api.HAZARDS + "/" + id + "/similar";
    as(unit.county())
        .get(path)
        .then()
        .statusCode(200)
        .body(has("hazard.id", containsInAnyOrder(sameUnit, sameCode)))
        .body(has("[sameUnit=true].hazard.id", equalTo(sameUnit)))
        .body(has("[sameCode=true].hazard.id", equalTo(sameCode)));
    as(Tokens.county("320583")).get(path).then().statusCode(404);
    as(unit.owner()).get(path).then().statusCode(403);
  }

  private static List<String> acts(TestUnit unit, String id) {
    return as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .as(Answer.class)
        .getList("items.act");
  }

  private static InspectionOverdueCleared cleared(TestUnit unit) {
    return new InspectionOverdueCleared(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        DUE,
        ClearedReason.INSPECTED,
        null,
        null);
  }

  private static Response merge(String token, String id, String into) {
    return act(token, id, "merge", Map.of("into", into, "reason", "the same"));
  }

  private static int merge(String token, String id, String into, long version) {
    return act(token, id, "merge", Map.of("into", into, "reason", "the same"), version)
        .statusCode();
  }

  private static void refused(Response response, int status, String type) {
    response.then().statusCode(status).body(has("type", equalTo("urn:guapai:problem:" + type)));
  }
}
