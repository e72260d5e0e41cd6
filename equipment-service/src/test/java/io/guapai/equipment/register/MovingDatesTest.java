package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.STATISTICS;
import static io.guapai.equipment.Api.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.equipment.imports.Importing;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register goes by the date that a decision moved, and knows the one before. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MovingDatesTest {

  private static final String COUNTY = "320682";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String DECISION = "通市监〔2024〕8号";

  @Inject PlatformClock clock;

  @Test
  void aDecisionMovesTheDateAndItsWithdrawalGivesItBack() {
    LocalDate printed = clock.today().minusDays(10);
    LocalDate until = clock.today().plusDays(400);
    register(printed, "甲楼");
    Answer unit = unit();
    String id = unit.get("id");
    assertEquals("OVERDUE", unit.get("inspState"));
    assertEquals(1, overdue());

    // What binds no use, and what is told of another date, is none of the register's.
    Streams.publish(
        TestEvent.of(moved(unit, UnitClock.GOVERNOR_CALIBRATION, printed, until.plusDays(9))),
        TestEvent.of(moved(unit, UnitClock.INSPECTION, printed.minusDays(1), until.plusDays(9))),
        TestEvent.of(moved(unit, UnitClock.INSPECTION, printed, until)));
    await().until(() -> until.toString().equals(unit().get("nextInspectionDate")));
    assertMoved(printed, until);
    assertEquals(0, overdue());
    List<String> acts =
        as(OFFICER)
            .get(EQUIPMENT + "/" + id + "/history")
            .as(Answer.class)
            .getList("items.act", String.class);
    assertEquals(1, acts.stream().filter("MOVE_DATE"::equals).count(), acts::toString);

    // The register that it comes from says what it said before: the decision goes on to hold.
    register(printed, "乙楼");
    assertEquals(
        printed,
        Streams.await(
                EquipmentChanged.class,
                fact -> fact.equipmentId().equals(id) && "乙楼".equals(fact.name()))
            .as(EquipmentChanged.class)
            .nextInspectionDate());
    assertMoved(printed, until);

    Streams.publish(TestEvent.of(moved(unit, UnitClock.INSPECTION, until, printed)));
    await().until(() -> printed.toString().equals(unit().get("nextInspectionDate")));
    assertNull(unit().get("nextInspectionMoved"));
    assertEquals("OVERDUE", unit().get("inspState"));
    assertEquals(1, overdue());

    // A report has a date of its own, which no former decision moved.
    LocalDate stated = clock.today().plusYears(1);
    Streams.publish(
        TestEvent.of(moved(unit, UnitClock.INSPECTION, printed, until)),
        TestEvent.of(inspected(unit, stated)));
    await().until(() -> stated.toString().equals(unit().get("nextInspectionDate")));
    assertNull(unit().get("nextInspectionMoved"));
  }

  private void assertMoved(LocalDate printed, LocalDate until) {
    Answer unit = unit();
    assertEquals(until.toString(), unit.get("nextInspectionDate"));
    assertEquals(printed.toString(), unit.get("nextInspectionMoved.printedDate"));
    assertEquals(DECISION, unit.get("nextInspectionMoved.decisionNo"));
    assertEquals("VALID", unit.get("inspState"));
  }

  private static void register(LocalDate date, String name) {
    String job =
        Importing.accepted(
            OFFICER,
            "no,unit,county,next,name\nM-1,启东移期机械厂,%s,%s,%s\n".formatted(COUNTY, date, name),
            """
            name: moving
            sourceSystem: MOVING
            columns: { recordNo: no, enterpriseName: unit, region: county, nextInspectionDate: next, name: name }
            constants: { variety: "3110", useState: IN_USE, regState: REGISTERED }
            """);
    assertEquals(1, Importing.ended(OFFICER, job).as(Answer.class).<Integer>get("accepted"));
  }

  /** The one unit of the county, as a list shows it. */
  private static Answer unit() {
    String id = as(OFFICER).get(EQUIPMENT).as(Answer.class).get("items[0].id");
    return as(OFFICER).get(EQUIPMENT + "/" + id).as(Answer.class);
  }

  /** Overdue units as the list and the statistics have them, which must be as many. */
  private static int overdue() {
    int listed =
        as(OFFICER)
            .queryParam("inspState", "OVERDUE")
            .get(EQUIPMENT)
            .as(Answer.class)
            .getList("items.id", String.class)
            .size();
    int counted = as(OFFICER).get(STATISTICS).as(Answer.class).get("inspectionOverdue");
    assertEquals(listed, counted);
    return listed;
  }

  private static InspectionDateMoved moved(
      Answer unit, UnitClock which, LocalDate from, LocalDate to) {
    return new InspectionDateMoved(
        unit.get("id"),
        unit.get("equipmentNo"),
        unit.get("enterpriseId"),
        COUNTY,
        which,
        from,
        to,
        DECISION);
  }

  private InspectionCompleted inspected(Answer unit, LocalDate next) {
    return new InspectionCompleted(
        UUID.randomUUID().toString(),
        unit.get("id"),
        unit.get("equipmentNo"),
        unit.get("enterpriseId"),
        COUNTY,
        "3110",
        InspectionKind.PERIODIC,
        Conclusion.PASS,
        clock.today(),
        next,
        "R-1",
        "institute",
        List.of(),
        false);
  }
}
