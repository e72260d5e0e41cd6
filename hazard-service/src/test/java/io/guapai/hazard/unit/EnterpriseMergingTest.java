package io.guapai.hazard.unit;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hazards of an entry of the register that turns out to be another enterprise's. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergingTest {

  private static final String HERE = "321322";
  private static final String UNCERTIFIED = "TSEL-14-UNCERTIFIED";

  @Inject PlatformClock clock;

  @Test
  void aHazardGoesOnUnderTheCurrentIdAndItsHistoryHolds() {
    TestUnit unit = TestUnit.registered(HERE);
    TestEnterprise former = new TestEnterprise(unit.enterprise(), "Boiler house", HERE);
    former.register();
    TestEnterprise current = TestEnterprise.registered(HERE);
    String id = Filing.major(unit);
    String order =
        act(unit.county(), id, "order", Orders.order(clock.today().plusDays(5)))
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");

    merge(former.id(), current.id());
    Patience.until(() -> current.id().equals(enterpriseOf(unit, id)));

    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items[-1].act", equalTo("TAKE_OVER")))
        .body(has("items[-1].reason", containsString(former.id() + "并入" + current.id())));
    intact(unit, id);

    // Whoever bears the former id still acts as the enterprise, and sees its papers of before.
    for (String owner : List.of(former.owner(), current.owner())) {
      as(owner).get(Api.HAZARDS).then().body(has("items.id", contains(id)));
      as(owner).get("/hazard/v1/orders").then().body(has("items.id", contains(order)));
      as(owner)
          .get(Api.HAZARDS + "/" + id + "/history")
          .then()
          .statusCode(200)
          .body(has("items[0].act", equalTo("REPORT")));
    }
    act(former.owner(), id, "plan", Api.plan(clock.today().plusDays(5).toString()))
        .then()
        .statusCode(200);
    act(current.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen Jun"))
        .then()
        .statusCode(200);
    Filing.close(unit, id);
    assertEquals(current.id(), Told.await(HazardClosed.class, id).enterpriseId());
    intact(unit, id);
    as(Tokens.enterprise("TMP-321322-999999", null))
        .get(Api.HAZARDS)
        .then()
        .body(has("items", hasSize(0)));
  }

  @Test
  void lateFactsUnderTheFormerIdOpenTheHazardsOfTheEnterprise() {
    TestUnit unit = TestUnit.registered(HERE);
    TestEnterprise current = TestEnterprise.registered(HERE);
    merge(unit.enterprise(), current.id());
    Streams.publish(unit.overdue(LocalDate.of(2025, 1, 31)));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 1);
    assertEquals(current.id(), Api.hazardsOf(unit).getString("items[0].enterpriseId"));
  }

  @Test
  void whatWasFoundAtBothEntriesGoesOnAsTwoAndIsFoundOnceMoreAsOne() {
    TestEnterprise former = TestEnterprise.registered(HERE);
    TestEnterprise current = TestEnterprise.registered(HERE);
    String first = found(former);
    String second = found(current);
    merge(former.id(), current.id());
    Patience.until(
        () -> current.id().equals(Api.hazard(former.county(), first).getString("enterpriseId")));
    as(current.county())
        .body(Map.of("enterpriseId", former.id(), "code", UNCERTIFIED, "description", "once more"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(200)
        .body(has("id", equalTo(second)));
    as(current.owner())
        .get(Api.HAZARDS)
        .then()
        .body(has("items.id", hasItems(first, second)))
        .body(has("items", hasSize(2)));
  }

  @Test
  void aReportOfAnAgencyUnderTheFormerIdReachesTheEnterprise() {
    TestEnterprise former = TestEnterprise.in(HERE);
    TestEnterprise current = TestEnterprise.registered(HERE);
    String event =
        Streams.publish(
            new HazardFound(
                null,
                UNCERTIFIED,
                "seen",
                LocalDate.of(2025, 4, 1),
                "Sun",
                null,
                null,
                null,
                null,
                former.id()));
    receipt(event, Outcome.PARKED);
    merge(former.id(), current.id());
    Answer hazard = Api.hazard(current.county(), receipt(event, Outcome.ACCEPTED).recordId());
    assertEquals(current.id(), hazard.getString("enterpriseId"));
  }

  @Test
  void aChainOfMergesTakesTheHazardsToItsEndInWhicheverOrderItIsHeard() {
    TestUnit unit = TestUnit.registered(HERE);
    String id = Reported.byOwner(unit, "GENERAL");
    TestEnterprise b = TestEnterprise.registered(HERE);
    TestEnterprise c = TestEnterprise.registered(HERE);
    merge(b.id(), c.id());
    merge(unit.enterprise(), b.id());
    Patience.until(() -> c.id().equals(enterpriseOf(unit, id)));
    intact(unit, id);
  }

  private static String enterpriseOf(TestUnit unit, String hazard) {
    return Api.hazard(unit.county(), hazard).getString("enterpriseId");
  }

  private static void intact(TestUnit unit, String hazard) {
    as(unit.county())
        .get(Api.HAZARDS + "/" + hazard + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)));
  }

  private void merge(String former, String into) {
    Streams.publish(new EnterpriseMerged(into, former, HERE, clock.today(), "the same"));
  }

  private static String found(TestEnterprise enterprise) {
    return as(enterprise.county())
        .body(
            Map.of("enterpriseId", enterprise.id(), "code", UNCERTIFIED, "description", "two men"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static IntakeSettled receipt(String event, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + event, settled -> settled.outcome() == outcome);
  }
}
