package io.guapai.notification.escalation;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case goes where the unit of its hazard goes: the new authority has it, the old one reads. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CasesThatMoveTest {

  private static final String HERE = "320481";
  private static final String THERE = "320582";
  private static final String ELSEWHERE = "320681";

  @Inject PlatformClock clock;

  private final Story story = Story.in(HERE);

  @BeforeEach
  void beginOnTheDayOfTheListing() {
    clock.moveTo(Cases.LISTED);
  }

  @Test
  void theAuthorityOfTheNewPlaceTakesTheCaseOverAsItStands() {
    String id = listed();
    String due = Cases.first(story, "acknowledgeBy");
    move(2, THERE);
    awaitRegion(story, THERE);

    Cases.get(Tokens.county(THERE), "").body(has("items.id", hasItem(id)));
    Cases.get(Tokens.county(THERE), "/" + id)
        .statusCode(200)
        .body(has("state", equalTo("AWAITING")))
        .body(has("level", equalTo("COUNTY")))
        .body(has("authorityRegion", equalTo(THERE)))
        .body(has("acknowledgeBy", equalTo(due)));
    Cases.get(Tokens.county(THERE), "/" + id + "/history")
        .statusCode(200)
        .body(has("items.act", contains("OPEN", "RESCOPE")))
        .body(has("items[1].fromState", equalTo("AWAITING")))
        .body(has("items[1].toState", equalTo("AWAITING")))
        .body(has("items[1].capacity", containsString("equipment-changed")))
        .body(has("items[1].reason", containsString("设备迁移：" + HERE + "至" + THERE)));

    // Its desk is told, once.
    assertEquals(
        List.of("WARNING " + THERE),
        Rows.texts(
            "select severity || ' ' || region_code from alert"
                + " where equipment_no = ? and type = 'equipment-changed' and title_zh like ?",
            story.equipmentNo(),
            "%设备" + story.equipmentNo() + "自" + HERE + "迁入%"));

    // The old county reads it, and has it no more.
    String old = Tokens.county(HERE);
    Cases.get(old, "/" + id).statusCode(200).body(has("regionCode", equalTo(THERE)));
    Cases.get(old, "").body(has("items.id", not(hasItem(id))));
    Cases.acknowledge(old, id).statusCode(404);
    Cases.get(Tokens.county(ELSEWHERE), "/" + id).statusCode(404);

    Cases.acknowledge(Tokens.county(THERE), id).statusCode(200);
    for (String reader : List.of(old, Tokens.county(THERE))) {
      Cases.get(reader, "/" + id + "/history/verify")
          .statusCode(200)
          .body(has("intact", equalTo(true)))
          .body(has("acts", equalTo(3)));
    }
  }

  @Test
  void anOlderChangeThatComesLateAndAnotherChangeAtThePlaceMoveNothing() {
    listed();
    move(5, THERE);
    awaitRegion(story, THERE);
    move(4, ELSEWHERE);
    move(6, THERE);
    Eventually.await().until(() -> version() == 6);
    assertEquals(THERE, Cases.first(story, "regionCode"));
    Cases.get(Tokens.county(THERE), "/" + Cases.first(story, "id") + "/history")
        .body(has("items", hasSize(2)));
  }

  @Test
  void aCaseThatEndedStaysWhereItEnded() {
    String id = listed();
    Streams.publish(story.closed(Grade.MAJOR));
    Cases.awaitState(story, CaseState.CLOSED, Level.COUNTY);
    move(2, THERE);
    Eventually.await().until(() -> version() == 2);
    Cases.get(Tokens.county(HERE), "/" + id).body(has("regionCode", equalTo(HERE)));
    Cases.get(Tokens.county(THERE), "/" + id).statusCode(404);
  }

  @Test
  void aListingThatIsHeardAfterTheMoveAlthoughToldBeforeIsOfTheNewPlace() {
    reported(story.reported(false));
    move(2, THERE);
    Eventually.await().until(() -> version() == 2);
    String id = Cases.open(story, Level.CITY);
    Cases.get(Tokens.county(THERE), "/" + id)
        .statusCode(200)
        .body(has("authorityRegion", equalTo("3205")))
        .body(has("level", equalTo("CITY")))
        .body(has("steps.authorityRegion", contains("3205")));
  }

  @Test
  void whatWasFoundAtAnEnterpriseItselfGoesWithItAndItsUnitsCasesStay() {
    String ofUnit = listed();
    HazardReported told = story.reported(false);
    Story own =
        new Story(
            HERE, story.enterpriseId(), told.hazardId() + "-own", told.hazardNo() + "-own", "");
    reported(
        new HazardReported(
            own.hazardId(),
            own.hazardNo(),
            own.enterpriseId(),
            HERE,
            null,
            null,
            told.code(),
            told.description(),
            told.sourceKind(),
            told.reportedAt(),
            false,
            null,
            null));
    Streams.publish(own.listed(Level.COUNTY));
    Eventually.await().until(() -> cases() == 2);
    Streams.publish(
        new EnterpriseMoved(
            story.enterpriseId(),
            "某公司",
            THERE,
            null,
            false,
            LocalDate.of(2022, 7, 28),
            HERE,
            "迁址"));
    awaitRegion(own, THERE);
    Cases.get(Tokens.county(THERE), "").body(has("items.hazardId", hasItem(own.hazardId())));
    Cases.get(Tokens.county(HERE), "/" + ofUnit).body(has("regionCode", equalTo(HERE)));
  }

  private String listed() {
    reported(story.reported(false));
    return Cases.open(story, Level.COUNTY);
  }

  private static void reported(HazardReported fact) {
    Streams.publish(fact);
    Eventually.await()
        .until(
            () ->
                Rows.count("select count(*) from known_hazard where id = ?", fact.hazardId()) == 1);
  }

  private void move(long version, String region) {
    Streams.publish(
        TestEvent.of(
                new EquipmentChanged(
                    "eq",
                    story.equipmentNo(),
                    story.enterpriseId(),
                    "某公司",
                    region,
                    "3110",
                    null,
                    UseState.IN_USE,
                    RegState.REGISTERED,
                    null,
                    null,
                    false))
            .withSequence(version));
  }

  private long version() {
    return Rows.count(
        "select coalesce(max(place_version), 0) from known_hazard where id = ?", story.hazardId());
  }

  private long cases() {
    return Rows.count(
        "select count(*) from escalation_case where enterprise_id = ?", story.enterpriseId());
  }

  private static void awaitRegion(Story of, String region) {
    Eventually.await()
        .until(
            () ->
                Rows.texts(
                    "select region_code from escalation_case where hazard_id = ?", of.hazardId()),
            equalTo(List.of(region)));
  }
}
