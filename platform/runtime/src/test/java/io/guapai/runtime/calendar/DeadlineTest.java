package io.guapai.runtime.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final StatutoryCalendar CALENDAR = StatutoryCalendar.load();

  @Test
  void expiresWhenTheDueDayIsOver() {
    Deadline deadline = CALENDAR.daysAfter(LocalDate.of(2026, 2, 27), 1);

    assertEquals(
        Instant.parse("2026-02-28T16:00:00Z"), deadline.expiresAt(ZoneId.of("Asia/Shanghai")));
    assertEquals(Instant.parse("2026-03-01T00:00:00Z"), deadline.expiresAt(ZoneOffset.UTC));
  }

  @Test
  void explainsWorkingDays() {
    Deadline deadline =
        CALENDAR.workdaysAfter(LocalDate.of(2025, 9, 30), 4).under("O57-29", "2022-07-01");

    assertEquals(
        "Due 2025-10-13: 4 working days after 2025-09-30, counted from the next day."
            + " Not counted: 2025-10-01 to 2025-10-08 (National Day, Mid-Autumn Festival);"
            + " 2025-10-12 (Sunday)."
            + " Counted as make-up workdays: 2025-10-11 (National Day)."
            + " Rule O57-29, edition 2022-07-01.",
        deadline.explain(Locale.ENGLISH));
    assertEquals(
        "截止2025-10-13：自2025-09-30起4个工作日，次日起算。"
            + "不计入：2025-10-01至2025-10-08（国庆节、中秋）；2025-10-12（星期日）。"
            + "调休上班计入：2025-10-11（国庆节）。"
            + "依据：O57-29（版本2022-07-01）。",
        deadline.explain(Locale.SIMPLIFIED_CHINESE));
  }

  @Test
  void explainsCalendarDays() {
    Deadline deadline = CALENDAR.daysAfter(LocalDate.of(2026, 1, 30), 1);

    assertEquals(
        "Due 2026-01-31: 1 calendar day after 2026-01-30, counted from the next day.",
        deadline.explain(Locale.FRENCH));
    assertEquals("截止2026-01-31：自2026-01-30起1日，次日起算。", deadline.explain(Locale.CHINESE));
  }

  @Test
  void saysWhatItAssumes() {
    Deadline deadline = CALENDAR.workdaysAfter(LocalDate.of(2026, 12, 31), 300);

    assertEquals(
        " Assumed: the holidays of 2027, 2028 are not published, only weekends and holidays of a fixed date were left out.",
        deadline.explain(Locale.UK).replaceAll(".*(?= Assumed)", ""));
    assertEquals(
        "推定：2027、2028年放假安排尚未公布，仅扣除周末及日期法定的节日。",
        deadline.explain(Locale.TAIWAN).replaceAll(".*(?=推定)", ""));
  }

  @Test
  void keepsItsReckoningWhenTheRuleIsNamed() {
    Deadline bare = CALENDAR.workdaysAfter(LocalDate.of(2025, 9, 30), 4);
    Deadline named = bare.under("O57-29", "2022-07-01");

    assertNull(bare.rule());
    assertEquals(new Deadline.Rule("O57-29", "2022-07-01"), named.rule());
    assertEquals(bare.due(), named.due());
    assertEquals(bare.skipped(), named.skipped());
    assertEquals(bare.makeUpDays(), named.makeUpDays());
  }
}
