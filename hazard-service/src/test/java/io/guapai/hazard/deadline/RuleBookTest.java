package io.guapai.hazard.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Grade;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Mark;
import io.guapai.testing.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final StatutoryCalendar CALENDAR = StatutoryCalendar.load();
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);

  private static final DeadlineRule MAJOR =
      rule("RECTIFY-MAJOR", Purpose.RECTIFICATION, null, Grade.MAJOR, 15, DayUnit.CALENDAR_DAYS);
  private static final DeadlineRule BY_CODE =
      rule("RECTIFY-X", Purpose.RECTIFICATION, "X", null, 3, DayUnit.WORKING_DAYS);
  private static final DeadlineRule LIMIT =
      rule("PLAN-MAJOR", Purpose.PLAN_LIMIT, null, Grade.MAJOR, 365, DayUnit.CALENDAR_DAYS);

  private final RuleBook rules =
      new RuleBook(TODAY, List.of(MAJOR, BY_CODE, LIMIT), List.of(7, 3, 1), CALENDAR, ZONE);

  @Test
  void aTermRunsFromTheDayAfterAndExpiresAtMidnightAfterItsLastDay() {
    DueDate due = rules.rectification("GENERAL", Grade.MAJOR);
    assertNotNull(due);
    assertEquals(LocalDate.of(2025, 10, 11), due.date());
    assertEquals(Instant.parse("2025-10-11T16:00:00Z"), due.expiresAt());
  }

  @Test
  void aRuleForTheCodeGoesBeforeTheRuleForTheGradeAndCountsWorkingDaysOverTheHoliday() {
    DueDate due = rules.rectification("X", Grade.MAJOR);
    assertNotNull(due);
    // Friday 26 September; Sunday 28 is a make-up workday; 1–8 October is the holiday.
    assertEquals(LocalDate.of(2025, 9, 30), due.date());
    JsonNode why = Json.read(due.explanation());
    assertEquals("RECTIFY-X", why.get("rule").asText());
    assertEquals("P-1", why.get("edition").asText());
    assertEquals("2025-09-26", why.get("start").asText());
    assertEquals("2025-09-28", why.at("/makeUpDays/0/date").asText());
    assertEquals("PROPOSED", why.get("mark").asText());
  }

  @Test
  void aRuleForTheCodeInOneGradeDoesNotHoldForAnother() {
    DeadlineRule general =
        rule("GENERAL-Y", Purpose.RECTIFICATION, "Y", Grade.GENERAL, 30, DayUnit.CALENDAR_DAYS);
    RuleBook book = new RuleBook(TODAY, List.of(general, MAJOR), List.of(7, 3, 1), CALENDAR, ZONE);
    assertEquals(TODAY.plusDays(30), due(book, "Y", Grade.GENERAL));
    assertEquals(TODAY.plusDays(15), due(book, "Y", Grade.MAJOR));
  }

  private static LocalDate due(RuleBook book, String code, Grade grade) {
    DueDate due = book.rectification(code, grade);
    assertNotNull(due);
    return due.date();
  }

  @Test
  void whatIsProposedIsNeverShownAsOfficial() {
    DueDate due = rules.rectification("GENERAL", Grade.MAJOR);
    assertNotNull(due);
    JsonNode why = Json.read(due.explanation());
    assertTrue(why.get("textEn").asText().endsWith("(proposed, not official)"));
    assertTrue(why.get("textZh").asText().endsWith("（建议值，非官方）"));
  }

  @Test
  void withoutARuleThereIsNoDeadline() {
    assertNull(rules.rectification("GENERAL", Grade.GENERAL));
    assertEquals(Optional.empty(), rules.latest(Purpose.PLAN_LIMIT, "GENERAL", Grade.GENERAL));
  }

  @Test
  void aPlanSetsItsDateAndSaysSo() {
    DueDate due = rules.planned(LocalDate.of(2026, 1, 31), "GENERAL", Grade.MAJOR);
    assertEquals(Instant.parse("2026-01-31T16:00:00Z"), due.expiresAt());
    JsonNode why = Json.read(due.explanation());
    assertEquals("PLAN", why.get("setBy").asText());
    assertEquals("PLAN-MAJOR", why.get("rule").asText());
    assertEquals(
        Optional.of(LocalDate.of(2026, 9, 26)),
        rules.latest(Purpose.PLAN_LIMIT, "GENERAL", Grade.MAJOR));
  }

  private static DeadlineRule rule(
      String id, Purpose purpose, String code, Grade grade, int days, DayUnit unit) {
    return new DeadlineRule(id, "P-1", purpose, code, grade, days, unit, "source", Mark.PROPOSED);
  }
}
