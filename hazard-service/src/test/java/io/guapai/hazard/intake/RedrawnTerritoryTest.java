package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.attachment.Photos;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.duty.Owed;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A territory is redrawn while a hazard is open (戚墅堰区 320405 became part of 武进区 320412 in 2015), or
 * its unit moves: the new county goes on, the old one still reads.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RedrawnTerritoryTest {

  private static final String ABOLISHED = "320405";
  private static final String SUCCESSOR = "320412";

  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject Hazards hazards;
  @Inject Duties duties;
  @Inject DeadlineRules deadlines;
  @Inject Sql sql;

  @Test
  void theSuccessorSeesAndActsOnAnOpenHazardAndTheOldCountyOnlyReads() {
    TestUnit unit = TestUnit.registered(ABOLISHED);
    String id = Reported.graded(unit, "GENERAL");
    String photo = Photos.attach(unit.county(), id, "FOUND").as(Answer.class).get("href");
    act(unit.owner(), id, "plan", Map.of("measures", "tighten")).then().statusCode(200);
    String ended = Reported.byOwner(unit, "O57-25-3");
    act(unit.county(), ended, "confirmation", Map.of("decision", "REJECT", "reason", "no"))
        .then()
        .statusCode(200);
    String heir = Tokens.county(SUCCESSOR);
    as(heir).get(Api.HAZARDS + "/" + id).then().statusCode(404);

    Streams.publish(TestEvent.of(moved(unit, unit.enterprise(), SUCCESSOR)).withSequence(2));
    Patience.until(() -> as(heir).get(Api.HAZARDS + "/" + id).statusCode() == 200);

    as(heir)
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items", hasSize(6)))
        .body(has("items[5].act", equalTo("RESCOPE")))
        .body(has("items[5].reason", containsString("区划调整：320405并入320412")));
    as(heir).get(Api.HAZARDS + "/" + id + "/rectification").then().body(has("plans", hasSize(1)));
    as(heir).get(photo).then().statusCode(200);
    for (String reader : List.of(heir, unit.county())) {
      as(reader)
          .get(Api.HAZARDS + "/" + id + "/history/verify")
          .then()
          .statusCode(200)
          .body(has("intact", equalTo(true)));
    }

    // The old county reads what it did, and changes nothing.
    String old = unit.county();
    as(old).get(Api.HAZARDS + "/" + id).then().statusCode(200);
    as(old).get(Api.HAZARDS + "/" + id + "/history").then().body(has("items", hasSize(6)));
    as(old).get(Api.HAZARDS + "/" + id + "/rectification").then().body(has("plans", hasSize(1)));
    as(old).get(photo).then().statusCode(200);
    act(old, id, "grade", Map.of("grade", "MAJOR", "reason", "r"), 6).then().statusCode(404);
    Photos.attach(old, id, "FOUND").then().statusCode(404);
    // What had ended stays where it ended.
    as(heir).get(Api.HAZARDS + "/" + ended).then().statusCode(404);
    as(old).get(Api.HAZARDS + "/" + ended).then().statusCode(200);

    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    act(heir, id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("regionCode", equalTo(SUCCESSOR)));
  }

  @Test
  void whatTheOldAuthorityOwesTheNewOneOwes() {
    TestUnit unit = TestUnit.registered(ABOLISHED);
    String id = Reported.byOwner(unit, "O57-25-3");
    transactions.asSystem(
        () -> {
          Hazard hazard = hazards.require(UUID.fromString(id));
          DueDate due = deadlines.today().term(Purpose.VERIFICATION, clock.today());
          for (String authority : List.of(ABOLISHED, "3204")) {
            DutyKind kind = authority.equals("3204") ? DutyKind.REPORT_UPWARD : DutyKind.VERIFY;
            duties.owe(Owed.forHazard(kind, hazard, RegionCode.parse(authority), due));
          }
          return hazard;
        });

    Streams.publish(TestEvent.of(moved(unit, unit.enterprise(), SUCCESSOR)).withSequence(2));
    Patience.until(
        () -> as(Tokens.county(SUCCESSOR)).get(Api.HAZARDS + "/" + id).statusCode() == 200);
    List<String> authorities =
        transactions.asSystem(
            () ->
                sql.query(
                    "select authority_region from duty where hazard_id = ?"
                        + " and kind in ('VERIFY', 'REPORT_UPWARD') order by 1",
                    row -> row.getString(1),
                    UUID.fromString(id)));
    assertEquals(List.of("3204", SUCCESSOR), authorities);
  }

  @Test
  void aUnitThatIsSoldTakesItsHazardAlongButTheOldUserAnswersForIt() {
    TestUnit unit = TestUnit.registered("320581");
    String id = Reported.byOwner(unit, "GENERAL");
    TestUnit buyer = TestUnit.registered("320582");
    Streams.publish(TestEvent.of(moved(unit, buyer.enterprise(), "320582")).withSequence(2));
    String county = Tokens.county("320582");
    Patience.until(() -> as(county).get(Api.HAZARDS + "/" + id).statusCode() == 200);
    as(county)
        .get(Api.HAZARDS + "/" + id)
        .then()
        .body(has("enterpriseId", equalTo(unit.enterprise())))
        .body(has("regionCode", equalTo("320582")));
    as(county)
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(has("items.reason", hasItem(containsString("设备迁移：320581至320582"))));

    // The buyer does not see it, and is told that somebody deals with it; no second one opens.
    Reported.report(buyer.owner(), unit, "GENERAL")
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:open-out-of-sight")));
    // The new county's report joins it.
    Reported.report(county, unit, "GENERAL").then().statusCode(200).body(has("id", equalTo(id)));
  }

  @Test
  void aFindingThatStillNamesTheOldTerritoryOpensInTheNewOne() {
    TestUnit unit = TestUnit.registered(ABOLISHED);
    Streams.publish(TestEvent.of(moved(unit, unit.enterprise(), SUCCESSOR)).withSequence(2));
    TestUnit now =
        new TestUnit(unit.equipmentId(), unit.equipmentNo(), unit.enterprise(), SUCCESSOR);
    Patience.until(() -> Reported.report(now.county(), now, "O57-25-4").statusCode() / 100 == 2);
    Streams.publish(unit.overdue(clock.today().minusDays(40)));
    Patience.until(() -> Api.hazardsOf(now).getList("items").size() == 2);
    assertEquals(SUCCESSOR, Api.hazardsOf(now).getString("items[0].regionCode"));
  }

  private static EquipmentChanged moved(TestUnit unit, String enterprise, String region) {
    return new EquipmentChanged(
        unit.equipmentId(),
        unit.equipmentNo(),
        enterprise,
        "Enterprise " + enterprise,
        region,
        "3110",
        "Elevator",
        UseState.IN_USE,
        RegState.REGISTERED,
        TestUnit.FIRST_USE,
        null,
        true);
  }
}
