package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One visit finds several things on one unit and gives each a date; a later one looks again. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DatedFindingsTest {

  /** The terms of a real device's orders, in days. */
  private static final List<Integer> TERMS = List.of(1, 24, 35, 57, 60);

  @Inject PlatformClock clock;

  @Test
  void eachFindingWithADateOfItsOwnIsAHazardDueOnItsDayThatNamesItsPaperAndItem() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate day = clock.today();
    InspectionCompleted visit =
        visit(
            unit,
            "V-1",
            IntStream.range(0, TERMS.size())
                .mapToObj(i -> dated(i + 1, "GENERAL 层门护脚板松动", day.plusDays(TERMS.get(i))))
                .toList(),
            List.of());
    Streams.publish(visit);

    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == TERMS.size());
    for (int i = 0; i < TERMS.size(); i++) {
      Answer hazard = ofItem(unit, "V-1", i + 1);
      assertEquals(day.plusDays(TERMS.get(i)).toString(), hazard.getString("dueDate"));
      assertEquals("PAPER", hazard.getString("deadline.setBy"));
      assertTrue(hazard.getString("deadline.textEn").contains("item " + (i + 1)));
    }
  }

  @Test
  void aDateOfItsOwnPartsFindingsUnderACodeThatNamesTheFaultAndBoundsWhatIsMajor() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate day = clock.today();
    Streams.publish(
        visit(
            unit,
            "V-1",
            List.of(
                dated(1, "GB45067-5.6.4 一层层门锁短接", day.plusDays(3)),
                dated(2, "GB45067-5.6.4 二层层门锁短接", day.plusDays(200)),
                dated(3, "机房无应急照明", day.plusDays(40))),
            List.of()));

    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 3);
    assertEquals(day.plusDays(3).toString(), ofItem(unit, "V-1", 1).getString("dueDate"));
    Answer longest = ofItem(unit, "V-1", 2);
    assertEquals("MAJOR", longest.getString("grade"));
    assertEquals(day.plusDays(15).toString(), longest.getString("dueDate"));
    assertEquals("RULE", longest.getString("deadline.setBy"));
    assertEquals("GENERAL", ofItem(unit, "V-1", 3).getString("code"));
    assertEquals(day.plusDays(40).toString(), ofItem(unit, "V-1", 3).getString("dueDate"));
  }

  @Test
  void aLaterVisitSettlesOneFindingLeavesAnotherAndGivesAThirdMoreTime() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate day = clock.today();
    Streams.publish(
        visit(
            unit,
            "V-1",
            List.of(
                dated(1, "GENERAL 缺少警示标志", day.plusDays(24)),
                dated(2, "GENERAL 缺少警示标志", day.plusDays(35)),
                dated(3, "GENERAL 缺少警示标志", day.plusDays(57)),
                dated(4, "GB45067-5.6.4 层门锁短接", day.plusDays(5)),
                dated(5, "GB45067-5.6.4 层门锁短接", day.plusDays(6))),
            List.of()));
    Patience.until(() -> Api.hazardsOf(unit).getList("items").size() == 5);

    LocalDate later = day.plusDays(90);
    Streams.publish(
        visit(
            unit,
            "V-2",
            List.of(),
            List.of(
                earlier(1, FindingOutcome.SETTLED, null, null),
                earlier(2, FindingOutcome.GOES_ON, null, null),
                earlier(3, FindingOutcome.MORE_TIME, later, "配件到货延迟"),
                earlier(4, FindingOutcome.SETTLED, null, null),
                earlier(5, FindingOutcome.MORE_TIME, later, "配件到货延迟"))));

    String extended = ofItem(unit, "V-1", 3).getString("id");
    assertEquals(later, Told.await(HazardExtended.class, extended).dueDate());
    assertEquals("CLOSED", ofItem(unit, "V-1", 1).getString("state"));
    Answer goesOn = ofItem(unit, "V-1", 2);
    assertEquals("GRADED", goesOn.getString("state"));
    assertEquals(day.plusDays(35).toString(), goesOn.getString("dueDate"));
    assertTrue(Api.acts(unit, goesOn.getString("id")).contains("FIND_AGAIN"));
    Answer third = ofItem(unit, "V-1", 3);
    assertEquals(later.toString(), third.getString("dueDate"));
    assertEquals(later.toString(), third.getString("paper.dueDate"));
    // What is major waits for two inspectors, and its time is for the authority to extend.
    assertEquals("SUBMITTED", ofItem(unit, "V-1", 4).getString("state"));
    Answer major = ofItem(unit, "V-1", 5);
    assertEquals(day.plusDays(6).toString(), major.getString("dueDate"));
    assertTrue(Api.acts(unit, major.getString("id")).contains("FIND_AGAIN"));
  }

  @Test
  void theInstituteMovesNoDateThatAnOrderSetNorOneThatHasPassed() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate visited = clock.today().minusDays(10);
    LocalDate passed = clock.today().minusDays(5);
    Streams.publish(
        visit(unit, "V-1", visited, List.of(dated(1, "GENERAL 底坑积水", passed)), List.of()));
    String id = Api.hazardOf(unit).getString("id");
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    Streams.publish(
        visit(
            unit,
            "V-2",
            List.of(),
            List.of(earlier(1, FindingOutcome.MORE_TIME, clock.today().plusDays(30), "too late"))));

    Patience.until(() -> Api.acts(unit, id).contains("FIND_AGAIN"));
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals(passed.toString(), hazard.getString("dueDate"));
    assertTrue(hazard.getBoolean("overdue"));
  }

  @Test
  void whatAnAgencyFoundIsDueOnTheDayOfItsPaperOnceItIsVerified() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate day = clock.today().minusDays(2);
    String first = Streams.publish(found(unit, day, SourceKind.INSPECTION_BODY, "1", 35));
    String second = Streams.publish(found(unit, day, SourceKind.INSPECTION_BODY, "2", 57));

    String one = receipt(first, Outcome.ACCEPTED).recordId();
    assertTrue(!receipt(second, Outcome.ACCEPTED).recordId().equals(one));
    Api.act(unit.county(), one, "confirmation", Map.of("decision", "CONFIRM"))
        .then()
        .statusCode(200);
    Api.act(unit.county(), one, "grade", Map.of("grade", "GENERAL", "reason", "slight"))
        .then()
        .statusCode(200);
    Answer hazard = Api.hazard(unit.county(), one);
    assertEquals(day.plusDays(35).toString(), hazard.getString("dueDate"));
    assertEquals("O-7", hazard.getString("paper.no"));
    assertEquals("1", hazard.getString("paper.item"));
  }

  @Test
  void aDateThatIsHalfToldBeyondAYearOrOfWhoMaySetNoneIsRejectedWithTheReason() {
    TestUnit unit = TestUnit.registered("320481");
    LocalDate day = clock.today();
    String half =
        Streams.publish(
            new HazardFound(
                unit.equipmentNo(), "GENERAL", "x", day, null, null, "O-7", null, day, null));
    String tooFar = Streams.publish(found(unit, day, SourceKind.INSPECTION_BODY, "1", 400));
    String maintainers = Streams.publish(found(unit, day, SourceKind.MAINTAINER, "2", 10));

    assertTrue(reason(half).contains("go together"));
    assertTrue(reason(tooFar).contains("within a year"));
    assertTrue(reason(maintainers).contains("gives no date"));
    assertNull(Api.hazardsOf(unit).getString("items[0].id"));
  }

  private static HazardFound found(
      TestUnit unit, LocalDate day, SourceKind source, String item, int term) {
    return new HazardFound(
        unit.equipmentNo(),
        "GENERAL",
        "same words",
        day,
        "Inspector Sun",
        source,
        "O-7",
        item,
        day.plusDays(term),
        null);
  }

  private InspectionCompleted visit(
      TestUnit unit, String paper, List<DatedFinding> dated, List<EarlierFinding> earlier) {
    return visit(unit, paper, clock.today(), dated, earlier);
  }

  static InspectionCompleted visit(
      TestUnit unit,
      String paper,
      LocalDate day,
      List<DatedFinding> dated,
      List<EarlierFinding> earlier) {
    InspectionCompleted any = unit.inspected(Conclusion.PASS);
    return new InspectionCompleted(
        UUID.randomUUID().toString(),
        any.equipmentId(),
        any.equipmentNo(),
        any.enterpriseId(),
        any.regionCode(),
        any.variety(),
        any.kind(),
        any.conclusion(),
        day,
        null,
        paper + unit.equipmentNo(),
        any.institute(),
        List.of(),
        true,
        dated,
        earlier.stream().map(each -> of(unit, each)).toList(),
        null,
        null);
  }

  private static EarlierFinding of(TestUnit unit, EarlierFinding each) {
    return new EarlierFinding(
        each.reportNo() + unit.equipmentNo(),
        each.item(),
        each.outcome(),
        each.dueDate(),
        each.reason());
  }

  static DatedFinding dated(int item, String finding, LocalDate due) {
    return new DatedFinding(String.valueOf(item), finding, due);
  }

  static EarlierFinding earlier(
      int item, FindingOutcome outcome, @Nullable LocalDate due, @Nullable String reason) {
    return new EarlierFinding("V-1", String.valueOf(item), outcome, due, reason);
  }

  private static Answer ofItem(TestUnit unit, String paper, int item) {
    Answer all = Api.hazardsOf(unit);
    int index =
        IntStream.range(0, all.getList("items").size())
            .filter(
                i ->
                    (paper + unit.equipmentNo()).equals(all.getString("items[" + i + "].paper.no"))
                        && String.valueOf(item)
                            .equals(all.getString("items[" + i + "].paper.item")))
            .findFirst()
            .orElseThrow();
    return Api.hazard(unit.county(), all.getString("items[" + index + "].id"));
  }

  private static String reason(String eventId) {
    return String.valueOf(receipt(eventId, Outcome.REJECTED).reason());
  }

  private static IntakeSettled receipt(String eventId, Outcome outcome) {
    return Told.await(
        IntakeSettled.class, "/agency/test#" + eventId, settled -> settled.outcome() == outcome);
  }
}
