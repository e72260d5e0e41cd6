package io.guapai.inspection.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.inspection.rule.Validity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DUE = LocalDate.parse("2022-07-27");
  private static final LocalDate LATER = LocalDate.parse("2023-07-27");

  private static DueRules on(String day) {
    return new DueRules(
        LocalDate.parse(day).atStartOfDay(SHANGHAI).toInstant(),
        SHANGHAI,
        List.of(new LeadTime(30, new Validity(null, null))));
  }

  private static Unit unit(UseState state, @Nullable LocalDate due) {
    return unit("TMP-320411-000001", state, due);
  }

  private static Unit unit(String enterprise, UseState state, @Nullable LocalDate due) {
    return new Unit("u1", "MD:1", enterprise, "320411", "3110", state, null, due, false);
  }

  private static Subject overdue() {
    Subject subject = Subject.enter(unit(UseState.IN_USE, DUE), 1, "story", on("2022-07-28"));
    subject.step(on("2022-07-28"));
    return subject;
  }

  @Test
  void isDueSoonThirtyDaysBeforeItsDateAndOverdueTheDayAfterIt() {
    DueRules rules = on("2022-01-01");
    assertEquals("2022-06-26T16:00:00Z", rules.dueSoonAt(DUE).toString());
    assertEquals("2022-07-27T16:00:00Z", rules.overdueAt(DUE).toString());
    assertFalse(on("2022-07-27").isPast(DUE));
    assertTrue(on("2022-07-28").isPast(DUE));
  }

  @Test
  void isAnnouncedDueSoonAndThenOverdue() {
    Subject subject = Subject.enter(unit(UseState.IN_USE, DUE), 1, "story", on("2022-06-27"));
    assertInstanceOf(InspectionDueSoon.class, subject.step(on("2022-06-27")));
    assertInstanceOf(InspectionOverdue.class, subject.step(on("2022-07-28")));
    assertEquals(2, subject.factSequence());
  }

  @Test
  void isOverdueAtOnceWhenItsDateWasPastOnRegistration() {
    Subject subject = Subject.enter(unit(UseState.IN_USE, DUE), 1, "story", on("2022-07-28"));
    assertInstanceOf(InspectionOverdue.class, subject.step(on("2022-07-28")));
  }

  @Test
  void isDueSinceItsFirstUseWhenItWasNeverInspected() {
    LocalDate firstUse = LocalDate.parse("2021-03-01");
    Unit never =
        new Unit(
            "u1",
            "MD:1",
            "TMP-320411-000001",
            "320411",
            "3110",
            UseState.IN_USE,
            firstUse,
            null,
            false);
    Subject subject = Subject.enter(never, 1, "story", on("2022-07-28"));
    InspectionOverdue told =
        assertInstanceOf(InspectionOverdue.class, subject.step(on("2022-07-28")));
    assertEquals(firstUse, told.dueDate());
  }

  @Test
  void isDueSinceItIsKnownToBeInUseWhenNobodyTellsMore() {
    Subject subject = Subject.enter(unit(UseState.NOT_IN_USE, null), 1, "story", on("2022-01-01"));
    assertNull(subject.nextInspectionDate(), "not in use, nothing is due");
    subject.follow(unit(UseState.IN_USE, null), 2, false, "story", on("2022-07-27"));
    assertEquals(DUE, subject.nextInspectionDate());
    assertInstanceOf(InspectionOverdue.class, subject.step(on("2022-07-28")));
  }

  @Test
  void endsOverdueWhenFoundFit() {
    Subject subject = overdue();
    InspectionOverdueCleared end =
        subject
            .foundFit("i1", LocalDate.parse("2022-07-28"), LATER, "story", on("2022-07-28"))
            .orElseThrow();
    assertEquals(ClearedReason.INSPECTED, end.reason());
    assertEquals("i1", end.inspectionId());
    assertEquals(LocalDate.parse("2022-07-28"), end.inspectedOn());
    assertEquals(DUE, end.dueDate());
  }

  @Test
  void staysOverdueWhenTheDateGivenIsPastToo() {
    Subject subject = overdue();
    LocalDate past = LocalDate.parse("2022-07-28");
    assertTrue(
        subject
            .foundFit("i1", LocalDate.parse("2021-07-28"), past, "story", on("2022-07-29"))
            .isEmpty());
    assertEquals(past, subject.nextInspectionDate());
  }

  @Test
  void endsOverdueWhenItLeavesUseAndIsOverdueAgainWhenItComesBack() {
    Subject subject = overdue();
    DueRules rules = on("2022-07-29");
    InspectionOverdueCleared end =
        subject.follow(unit(UseState.STOPPED, DUE), 2, false, "s", rules).orElseThrow();
    assertEquals(ClearedReason.OUT_OF_USE, end.reason());
    assertNull(end.inspectedOn());
    subject.follow(unit(UseState.IN_USE, DUE), 3, false, "s", rules);
    assertInstanceOf(InspectionOverdue.class, subject.step(rules));
  }

  @Test
  void endsOverdueWhenTheRegisterCorrectsTheDate() {
    InspectionOverdueCleared end =
        overdue()
            .follow(unit(UseState.IN_USE, LATER), 2, false, "s", on("2022-07-29"))
            .orElseThrow();
    assertEquals(ClearedReason.DATE_CHANGED, end.reason());
    assertEquals(DUE, end.dueDate());
  }

  @Test
  void staysOverdueWhenTheCorrectedDateIsPastToo() {
    LocalDate alsoPast = DUE.minusMonths(3);
    assertTrue(
        overdue()
            .follow(unit(UseState.IN_USE, alsoPast), 2, false, "s", on("2022-07-29"))
            .isEmpty());
  }

  @Test
  void endsTheOverdueOfTheEnterpriseThatHandsItOver() {
    Subject subject = overdue();
    DueRules rules = on("2022-07-29");
    InspectionOverdueCleared end =
        subject
            .follow(unit("TMP-320411-000002", UseState.IN_USE, DUE), 2, false, "s", rules)
            .orElseThrow();
    assertEquals("TMP-320411-000001", end.enterpriseId());
    InspectionOverdue again = assertInstanceOf(InspectionOverdue.class, subject.step(rules));
    assertEquals("TMP-320411-000002", again.enterpriseId());
  }

  @Test
  void ignoresAnOlderStateOfTheRegister() {
    Subject subject = Subject.enter(unit(UseState.IN_USE, LATER), 5, "story", on("2022-07-28"));
    subject.follow(unit(UseState.SCRAPPED, DUE), 4, false, "s", on("2022-07-28"));
    assertEquals(LATER, subject.nextInspectionDate());
  }

  @Test
  void keepsTheDateOfAnInspectionWhenTheRegisterChangesSomethingElse() {
    Subject subject = overdue();
    DueRules rules = on("2022-07-28");
    subject.foundFit("i1", LocalDate.parse("2022-07-28"), LATER, "s", rules);
    subject.follow(unit(UseState.IN_USE, DUE), 2, false, "s", rules);
    assertEquals(LATER, subject.nextInspectionDate());
  }

  @Test
  void keepsTheNewestDateWhenTheRegisterEchoesAnEarlierInspection() {
    Subject subject = overdue();
    DueRules rules = on("2022-07-28");
    LocalDate earlier = DUE.plusMonths(3);
    subject.foundFit("i1", LocalDate.parse("2022-07-27"), earlier, "s", rules);
    subject.foundFit("i2", LocalDate.parse("2022-07-28"), LATER, "s", rules);
    subject.follow(unit(UseState.IN_USE, earlier), 2, true, "s", rules);
    assertEquals(LATER, subject.nextInspectionDate());
  }

  @Test
  void countsNoInspectionOlderThanTheOneThatGaveTheDate() {
    Subject subject = overdue();
    DueRules rules = on("2022-07-28");
    subject.foundFit("i1", LocalDate.parse("2022-07-20"), LATER, "s", rules);
    LocalDate newest = subject.countedOn();
    assertFalse(subject.counts(LocalDate.parse("2022-07-19"), newest, LATER.plusYears(3), rules));
    assertTrue(subject.counts(LocalDate.parse("2022-07-20"), newest, LATER.minusMonths(6), rules));
  }

  @Test
  void losesNoTimeToAReportThatCameYearsLate() {
    DueRules rules = on("2022-07-28");
    Subject subject = Subject.enter(unit(UseState.IN_USE, LATER), 1, "story", rules);
    assertFalse(subject.counts(LocalDate.parse("2020-07-20"), null, DUE.minusYears(1), rules));
  }
}
