package io.guapai.equipment.enterprise;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.creditCode;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two entries turn out to be one enterprise, or a provisional one gets its credit code. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergingTest {

  private static final String HERE = "340302";
  private static final String THERE = "340402";
  private static final String OFFICER = Tokens.county(HERE);

  @Inject PlatformClock clock;

  @Test
  void aProvisionalEntryGetsItsCreditCodeAndItsUnitsAndTokenGoOn() {
    String former = enterprise(OFFICER, "三无锅炉房", HERE);
    String unit = enter(OFFICER, elevator(former, HERE, "CODED-1")).as(Answer.class).get("id");
    String code = creditCode(HERE, 71);
    long before = statistics("enterprises");

    merge(OFFICER, former, code, Map.of())
        .then()
        .statusCode(200)
        .body(has("state", equalTo("MERGED")))
        .body(has("mergedInto", equalTo(code)));

    assertEquals(before, statistics("enterprises"), "one enterprise, counted once");
    Streams.await(EnterpriseRegistered.class, fact -> fact.enterpriseId().equals(code));
    Recorded told = Streams.await(EnterpriseMerged.class, fact -> fact.formerId().equals(former));
    assertEquals(code, told.key());
    as(OFFICER)
        .get(EQUIPMENT + "/" + unit)
        .then()
        .body(has("enterpriseId", equalTo(code)), has("version", equalTo(1)));
    as(OFFICER)
        .get(ENTERPRISES + "/" + former)
        .then()
        .statusCode(200)
        .body(has("id", equalTo(code)), has("name", equalTo("三无锅炉房")));
    as(OFFICER)
        .get(EQUIPMENT + "?enterprise=" + former)
        .then()
        .body(has("items.id", equalTo(List.of(unit))));

    history(ENTERPRISES + "/" + former, "io.guapai.enterprise-merged.v1");
    history(ENTERPRISES + "/" + code, "TAKE_OVER");
    history(EQUIPMENT + "/" + unit, "TAKE_OVER");

    // Who bears the former id still acts as the enterprise.
    String owner = Tokens.enterprise(former, null);
    as(owner).get(EQUIPMENT).then().statusCode(200).body(has("items.id", hasItems(unit)));
    as(owner)
        .body(elevator(former, HERE, "CODED-2"))
        .post(EQUIPMENT)
        .then()
        .statusCode(201)
        .body(has("enterpriseId", equalTo(code)));
    as(owner).get(ENTERPRISES + "/" + former + "/papers").then().body(has("$", hasSize(2)));
    as(Tokens.enterprise(creditCode(HERE, 72), null))
        .get(EQUIPMENT)
        .then()
        .body(has("items", hasSize(0)));
  }

  @Test
  void aChainOfMergesLeadsToTheLastEntry() {
    String a = enterprise(OFFICER, "链一", HERE);
    String b = enterprise(OFFICER, "链二", HERE);
    String c = enterprise(OFFICER, "链三", HERE);
    String unit = enter(OFFICER, elevator(a, HERE, "CHAIN-1")).as(Answer.class).get("id");
    merge(OFFICER, a, b, Map.of()).then().statusCode(200);
    merge(OFFICER, b, c, Map.of()).then().statusCode(200);
    for (String id : List.of(a, b, c)) {
      as(OFFICER).get(ENTERPRISES + "/" + id).then().body(has("id", equalTo(c)));
    }
    as(OFFICER).get(EQUIPMENT + "/" + unit).then().body(has("enterpriseId", equalTo(c)));
  }

  @Test
  void ofTwoMergesAtTheSameTimeOneWins() {
    String a = enterprise(OFFICER, "互并一", HERE);
    String b = enterprise(OFFICER, "互并二", HERE);
    List<Integer> statuses =
        List.of(List.of(a, b), List.of(b, a)).stream()
            .map(
                pair ->
                    CompletableFuture.supplyAsync(
                        () -> merge(OFFICER, pair.get(0), pair.get(1), Map.of(), 1).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409), statuses);
    Answer left = as(OFFICER).get(ENTERPRISES + "/" + a).as(Answer.class);
    assertTrue(List.of(a, b).contains(left.getString("id")));
    assertEquals("REGISTERED", left.getString("state"));
  }

  @Test
  void whatIsNotOneEnterpriseIsNotMerged() {
    String id = enterprise(OFFICER, "不可合并", HERE);
    refused(id, id, 422, "merged-into-itself");
    refused(id, "91340302000000001A", 400, null);
    refused(id, "TMP-340302-999999", 422, "unknown-enterprise");

    String closed = enterprise(OFFICER, "已注销", HERE);
    as(OFFICER)
        .header("If-Match", "\"1\"")
        .body(
            Map.of(
                "unitsStillInUse", false, "reason", "r", "effectiveOn", clock.today().toString()))
        .post(ENTERPRISES + "/" + closed + "/close")
        .then()
        .statusCode(200);
    refused(id, closed, 409, "merged-into-ended");

    String foreign = enterprise(Tokens.county(THERE), "外地", THERE);
    refused(id, foreign, 409, "other-territory");
    merge(OFFICER, id, foreign, Map.of("otherTerritory", true)).then().statusCode(200);
    refused(closed, id, 409, "merged-into-ended");
  }

  @Test
  void aCreditCodeDoesNotGiveWayToAProvisionalId() {
    String code = creditCode(HERE, 73);
    as(OFFICER)
        .body(Map.of("name", "有码", "creditCode", code, "regionCode", HERE))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    refused(code, enterprise(OFFICER, "无码", HERE), 422, "credit-code-stays");
  }

  /** The last act in it, by the officer; and all of it stands with its papers. */
  private static void history(String path, String act) {
    as(OFFICER)
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body(has("items[-1].act", equalTo(act)))
        .body(has("items[-1].actor", equalTo("county-" + HERE)));
    as(OFFICER)
        .get(path + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)));
  }

  private void refused(String id, String into, int status, String problem) {
    Response answer = merge(OFFICER, id, into, Map.of());
    answer.then().statusCode(status);
    if (problem != null) {
      answer.then().body(has("type", equalTo("urn:guapai:problem:" + problem)));
    }
  }

  private static long statistics(String count) {
    return as(OFFICER)
        .get("/equipment/v1/statistics")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getLong(count);
  }

  private Response merge(String token, String id, String into, Map<String, ?> more) {
    long version = as(token).get(ENTERPRISES + "/" + id).as(Answer.class).getLong("version");
    return merge(token, id, into, more, version);
  }

  private Response merge(String token, String id, String into, Map<String, ?> more, long version) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("into", into);
    paper.put("otherTerritory", false);
    paper.put("reason", "同一单位");
    paper.put("effectiveOn", clock.today().toString());
    paper.putAll(more);
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(ENTERPRISES + "/" + id + "/merge");
  }
}
