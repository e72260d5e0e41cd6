package io.guapai.hazard.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final By OFFICER = By.account("officer", NOW);
  private static final By ENTERPRISE = By.account("enterprise", NOW);

  @Test
  void everyActCountsTheVersionUpAndLeavesOneEntry() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.plusDays(30));

    List<Entry> news = hazard.news();

    assertEquals(List.of(1L, 2L, 3L), news.stream().map(Entry::sequence).toList());
    assertEquals(
        List.of(Act.REPORT, Act.CONFIRM, Act.GRADE), news.stream().map(Entry::act).toList());
    assertEquals(3, hazard.version());
    assertTrue(hazard.news().isEmpty());
  }

  @Test
  void aMajorHazardStopsTheUseOfItsUnitUntilItIsClosed() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.plusDays(15));
    assertTrue(hazard.grading.stopUse());
    assertTrue(assertInstanceOf(HazardGraded.class, last(hazard).fact()).stopUse());

    hazard.time().plan(null, true, ENTERPRISE, "replace the door lock");
    hazard.submit(ENTERPRISE, "replaced");
    hazard.pass(OFFICER, "in order");

    assertFalse(hazard.grading.stopUse());
    assertEquals(HazardState.CLOSED, hazard.state());
    HazardClosed closed = assertInstanceOf(HazardClosed.class, last(hazard).fact());
    assertEquals("in order", closed.reason());
  }

  @Test
  void aMajorHazardIsNotRectifiedWithoutAPlanButAGeneralOneMayBeFixedOnTheSpot() {
    Hazard major = graded(Grade.MAJOR, TODAY.plusDays(15));
    assertEquals(
        HazardProblem.PLAN_REQUIRED, refusal(() -> major.submit(ENTERPRISE, "done")).type());
    assertEquals(HazardState.GRADED, major.state());

    Hazard general = graded(Grade.GENERAL, TODAY.plusDays(30));
    general.submit(ENTERPRISE, "done");
    assertEquals(HazardState.SUBMITTED, general.state());
  }

  @Test
  void onlyAGeneralHazardThatWasJustGradedIsClosedOnTheSpot() {
    for (Grade grade : List.of(Grade.SERIOUS, Grade.MAJOR)) {
      Hazard hazard = graded(grade, TODAY.plusDays(15));
      assertEquals(
          HazardProblem.NOT_ON_THE_SPOT,
          refusal(() -> hazard.fixOnTheSpot(OFFICER, TODAY, "done", "seen")).type());
      assertEquals(HazardState.GRADED, hazard.state());
    }
    Hazard general = graded(Grade.GENERAL, TODAY.plusDays(30));
    general.fixOnTheSpot(OFFICER, TODAY, "done", "seen");
    assertEquals(HazardState.CLOSED, general.state());
    assertEquals(
        HazardProblem.ILLEGAL_ACT,
        refusal(() -> general.fixOnTheSpot(OFFICER, TODAY, "done", "seen")).type());
  }

  @Test
  void aFailedRecheckSendsTheHazardBackToRectification() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.plusDays(30));
    hazard.submit(ENTERPRISE, "done");
    hazard.sendBack(OFFICER, "not done");
    assertEquals(HazardState.RECTIFYING, hazard.state());
    hazard.submit(ENTERPRISE, "done now");
    assertEquals(HazardState.SUBMITTED, hazard.state());
  }

  @Test
  void theFirstPlanSetsTheDeadlineOfAHazardInTime() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.plusDays(15));
    hazard.time().plan(due(TODAY.plusDays(90)), true, ENTERPRISE, "measures");
    assertEquals(TODAY.plusDays(90), hazard.dueDate());
    assertEquals(
        TODAY.plusDays(90), assertInstanceOf(HazardPlanned.class, last(hazard).fact()).dueDate());
  }

  @Test
  void aPlanDoesNotHelpWhatIsOverdue() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.minusDays(1));
    hazard.limit = hazard.limit.ranPast();
    hazard.time().plan(due(TODAY.plusDays(90)), true, ENTERPRISE, "measures");
    assertEquals(TODAY.minusDays(1), hazard.dueDate());
    assertTrue(hazard.overdue());
    assertEquals(
        TODAY.minusDays(1), assertInstanceOf(HazardPlanned.class, last(hazard).fact()).dueDate());
  }

  @Test
  void raisingTheGradeBringsTheDeadlineForwardNeverBackAndStartsTheProcedureAgain() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.plusDays(30));
    hazard.time().plan(null, true, ENTERPRISE, "measures");
    hazard.grade(new Decision(Grade.MAJOR, "reason", false), due(TODAY.plusDays(15)), OFFICER);
    assertEquals(HazardState.GRADED, hazard.state());
    assertEquals(TODAY.plusDays(15), hazard.dueDate());

    Hazard late = graded(Grade.GENERAL, TODAY.plusDays(3));
    late.grade(new Decision(Grade.MAJOR, "reason", false), due(TODAY.plusDays(15)), OFFICER);
    assertEquals(TODAY.plusDays(3), late.dueDate());
  }

  @Test
  void anOverdueHazardThatIsRaisedBecomesOverdueAgainUnderItsNewGrade() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.minusDays(1));
    hazard.limit = hazard.limit.ranPast();
    hazard.grade(new Decision(Grade.MAJOR, "reason", false), due(TODAY.plusDays(15)), OFFICER);
    assertFalse(hazard.overdue());
    assertEquals(TODAY.minusDays(1), hazard.dueDate());
  }

  @Test
  void loweringTheGradeLeavesTheDeadline() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.plusDays(15));
    hazard.grade(new Decision(Grade.GENERAL, "reason", false), due(TODAY.plusDays(30)), OFFICER);
    assertEquals(TODAY.plusDays(15), hazard.dueDate());
    assertFalse(hazard.grading.stopUse());
  }

  @Test
  void thePlanOfTheOldGradeIsNoneForTheNewOneAndNoFormCountsIt() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.plusDays(30));
    hazard.time().plan(null, true, ENTERPRISE, "tighten the screws");
    assertTrue(last(hazard).standing().fiveFixed());
    hazard.grade(new Decision(Grade.MAJOR, "reason", false), due(TODAY.plusDays(15)), OFFICER);
    Entry regraded = last(hazard);
    assertFalse(regraded.standing().planned());
    assertFalse(regraded.standing().fiveFixed());
    assertEquals(
        HazardProblem.PLAN_REQUIRED, refusal(() -> hazard.submit(ENTERPRISE, "done")).type());
  }

  @Test
  void theSameGradeTwiceIsRefused() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.plusDays(15));
    Decision same = new Decision(Grade.MAJOR, "reason", false);
    assertEquals(
        HazardProblem.GRADE_UNCHANGED, refusal(() -> hazard.grade(same, null, OFFICER)).type());
  }

  @Test
  void onlyAMajorHazardIsListedAndAnyIs() {
    Hazard general = graded(Grade.GENERAL, TODAY.minusDays(1));
    general.limit = general.limit.ranPast();
    assertEquals(HazardProblem.NOT_LISTABLE, refusal(general::requireListable).type());
    graded(Grade.MAJOR, TODAY.plusDays(15)).requireListable();
  }

  @Test
  void aReportThatIsNotTrueEndsTheHazardAndTellsSo() {
    Hazard hazard = reported();
    hazard.reject(OFFICER, "nothing found");
    assertEquals(HazardState.REJECTED, hazard.state());
    HazardClosed closed = assertInstanceOf(HazardClosed.class, last(hazard).fact());
    assertNull(closed.grade());
    assertEquals("nothing found", closed.reason());
  }

  @Test
  void whatWasRectifiedWithinItsDeadlineWasNotOverdue() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.minusDays(1));
    hazard.limit = hazard.limit.ranPast();
    hazard.time().prove(TODAY, OFFICER);
    assertTrue(hazard.overdue(), "a day too late");
    hazard.time().prove(TODAY.minusDays(1), OFFICER);
    assertFalse(hazard.overdue());
    HazardOverdueWithdrawn told =
        assertInstanceOf(HazardOverdueWithdrawn.class, last(hazard).fact());
    assertEquals(TODAY.minusDays(1), told.rectifiedOn());
    hazard.time().prove(TODAY.minusDays(1), OFFICER);
    assertTrue(hazard.news().isEmpty(), "nothing is left to take back");
  }

  @Test
  void handingInAfterTheDeadlineIsOverdueEvenIfNobodyLookedInBetween() {
    Hazard hazard = graded(Grade.GENERAL, TODAY.minusDays(1));
    hazard.time().runOut(NOW);
    assertTrue(hazard.overdue());
    assertEquals(1, assertInstanceOf(HazardOverdue.class, last(hazard).fact()).cycle());
    hazard.time().runOut(NOW);
    assertTrue(hazard.news().isEmpty(), "once per deadline");

    Hazard inTime = graded(Grade.GENERAL, TODAY);
    inTime.time().runOut(NOW);
    assertFalse(inTime.overdue());
    Hazard without = reported();
    without.time().runOut(NOW);
    assertFalse(without.overdue(), "a missing deadline never counts as overdue");
  }

  @Test
  void anActThatSetsTheDeadlineLeavesItForTheFile() {
    Hazard hazard = graded(Grade.MAJOR, TODAY.plusDays(15));
    assertEquals(
        Arrays.asList(null, null, TODAY.plusDays(15)),
        hazard.news().stream()
            .map(entry -> entry.deadline() == null ? null : entry.deadline().date())
            .toList());
    hazard.limit = hazard.limit.ranPast();
    hazard.time().extend(due(TODAY.plusDays(20)), new TimeRun(NOW, true), OFFICER, "approved");
    List<Entry> news = hazard.news();
    assertEquals(List.of(Act.WITHDRAW_OVERDUE, Act.EXTEND), news.stream().map(Entry::act).toList());
    assertNull(news.get(0).deadline());
    assertEquals(TODAY.plusDays(20), news.get(1).deadline().date());
  }

  private static Hazard graded(Grade grade, LocalDate due) {
    Hazard hazard = reported();
    hazard.confirm(OFFICER, null);
    hazard.grade(new Decision(grade, "basis", false), due(due), OFFICER);
    return hazard;
  }

  private static Hazard reported() {
    Unit unit = new Unit("e-1", "MD:1", "TMP-320411-000001", "320411", null, false);
    HazardCode code =
        new HazardCode(
            "GENERAL", "一般", "general", Grade.GENERAL, "basis", Mark.VERIFIED, false, false, false);
    return Hazard.report(
        "HZ-1",
        new Report(unit, code, "description", SourceKind.SELF_CHECK, "finder", TODAY, null),
        ENTERPRISE);
  }

  private static DueDate due(LocalDate date) {
    return new DueDate(
        date, date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8)), "{}");
  }

  private static Entry last(Hazard hazard) {
    List<Entry> news = hazard.news();
    return news.get(news.size() - 1);
  }

  private static ProblemException refusal(Runnable act) {
    return assertThrows(ProblemException.class, act::run);
  }
}
