package io.guapai.hazard.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Terms on the statutory calendar (DOMAIN §3.3), as an authority would check them by hand. */
class StatutoryDeadlineTest {

  private static final StatutoryCalendar CALENDAR = StatutoryCalendar.load();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 25);

  private final RuleBook rules =
      new RuleBook(
          DAY,
          List.of(
              working("O57-29", Purpose.RECHECK, 10),
              working("EXTENSION-NOTICE", Purpose.EXTENSION_NOTICE, 20),
              new DeadlineRule(
                  "REPORT-UPWARD",
                  "P-1",
                  Purpose.REPORT_UPWARD,
                  null,
                  null,
                  100,
                  DayUnit.CALENDAR_DAYS,
                  "source",
                  Mark.PROPOSED)),
          List.of(7, 3, 1),
          CALENDAR,
          ZoneId.of("Asia/Shanghai"));

  @Test
  void tenWorkingDaysAfter20260925SkipTheNationalDayHolidayAndCountTheMakeUpWorkday() {
    DueDate due = rules.term(Purpose.RECHECK, DAY);

    // 28–30 September are three, 8–9 October five, Saturday 10 October six, 12–15 October ten.
    assertEquals(LocalDate.of(2026, 10, 15), due.date());
    assertEquals(Instant.parse("2026-10-15T16:00:00Z"), due.expiresAt());
    JsonNode why = Json.read(due.explanation());
    assertEquals("O57-29", why.get("rule").asText());
    assertEquals("2022", why.get("edition").asText());
    assertEquals("2026-09-25", why.get("start").asText());
    assertEquals(List.of("2026-10-10"), dates(why.get("makeUpDays")));
    assertTrue(dates(why.get("skipped")).containsAll(List.of("2026-10-01", "2026-10-07")));
    assertTrue(why.get("textEn").asText().contains("2026-10-10 (National Day)"));
    assertTrue(why.get("textZh").asText().contains("调休上班计入：2026-10-10（国庆节）"));
    assertEquals(0, why.get("assumedYears").size());
  }

  @Test
  void aDeadlineIn2027SaysThatItsHolidaysAreAssumed() {
    JsonNode why = Json.read(rules.term(Purpose.RECHECK, LocalDate.of(2026, 12, 28)).explanation());

    assertEquals("2027-01-12", why.get("due").asText());
    assertEquals(2027, why.at("/assumedYears/0").asInt());
    assertTrue(why.get("textZh").asText().contains("推定：2027年放假安排尚未公布，仅扣除周末及日期法定的节日。"));
    assertTrue(
        why.get("textEn")
            .asText()
            .contains(
                "Assumed: the holidays of 2027 are not published, only weekends and holidays of a"
                    + " fixed date were left out."));
  }

  @Test
  void aTermInCalendarDaysDependsOnNoHolidayAndAssumesNothing() {
    JsonNode why = Json.read(rules.term(Purpose.REPORT_UPWARD, DAY).explanation());

    assertEquals("2027-01-03", why.get("due").asText());
    assertEquals(0, why.get("assumedYears").size());
    assertEquals(0, why.get("skipped").size());
  }

  @Test
  void twentyWorkingDaysBeforeADeadlineAreCountedBackOverTheHoliday() {
    LocalDate due = LocalDate.of(2026, 10, 30);
    LocalDate last = rules.latestStart(Purpose.EXTENSION_NOTICE, due);

    assertEquals(LocalDate.of(2026, 9, 28), last);
    assertEquals(due, CALENDAR.workdaysAfter(last, 20).due());
    assertTrue(CALENDAR.workdaysAfter(last.plusDays(1), 20).due().isAfter(due));
  }

  @Test
  void anExtensionIsAtMostHalfOfTheOriginalTermAndSaysThatThisIsProposed() {
    ExtensionShare half = new ExtensionShare("EXTENSION-SHARE", "P-1", 1, 2, "", Mark.PROPOSED);
    Term term = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 12));
    assertEquals(101, term.days());
    assertEquals(LocalDate.of(2026, 6, 1), half.latest(term), "half a day does not count");

    JsonNode why = Json.read(rules.extended(term, LocalDate.of(2026, 5, 31), half).explanation());
    assertEquals("EXTENSION", why.get("setBy").asText());
    assertEquals("2026-01-01", why.get("start").asText());
    assertTrue(why.get("textEn").asText().contains("extended by approval from 2026-04-12"));
    assertTrue(why.get("textEn").asText().endsWith("(proposed, not official)"));
    assertTrue(why.get("textZh").asText().contains("延期不超过其1/2"));
  }

  @Test
  void aDeadlineIsFirstBroughtToMindAtTheNextStepThatIsStillToCome() {
    assertEquals(Instant.parse("2026-10-23T16:00:00Z"), reminder(LocalDate.of(2026, 10, 31)));
    assertEquals(Instant.parse("2026-09-27T16:00:00Z"), reminder(LocalDate.of(2026, 10, 1)));
    assertEquals(Instant.parse("2026-09-26T16:00:00Z"), reminder(LocalDate.of(2026, 9, 28)));
    assertNull(reminder(LocalDate.of(2026, 9, 26)), "due tomorrow, and it was set today");
  }

  private Instant reminder(LocalDate due) {
    return rules.planned(due, "X", Grade.MAJOR).remindAt();
  }

  private static List<String> dates(JsonNode days) {
    return StreamSupport.stream(days.spliterator(), false)
        .map(day -> day.get("date").asText())
        .toList();
  }

  private static DeadlineRule working(String id, Purpose purpose, int days) {
    return new DeadlineRule(
        id, "2022", purpose, null, null, days, DayUnit.WORKING_DAYS, "source", Mark.VERIFIED);
  }
}
