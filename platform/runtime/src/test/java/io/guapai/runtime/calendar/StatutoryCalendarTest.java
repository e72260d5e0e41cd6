package io.guapai.runtime.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.calendar.CalendarDay.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryCalendarTest {
  private static final StatutoryCalendar CALENDAR = StatutoryCalendar.load();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-28, true", // Sunday worked for National Day
    "2025-09-30, true",
    "2025-10-01, false",
    "2025-10-08, false", // Wednesday, eighth day of the joint holiday
    "2025-10-09, true",
    "2025-10-11, true", // Saturday worked for National Day
    "2025-10-12, false",
    "2026-02-14, true", // Saturday worked for Spring Festival
    "2026-02-23, false", // Monday
    "2026-03-02, true",
    "2027-01-01, false", // Friday of a year not yet published: New Year needs no notice
    "2027-05-02, false",
    "2027-05-03, true", // Monday; which days are exchanged is not known
    "2027-10-01, false",
    "2027-10-04, true"
  })
  void knowsWorkingDays(String date, boolean workday) {
    assertEquals(workday, CALENDAR.isWorkday(day(date)));
  }

  @Test
  void knowsTheYearsPublished() {
    assertTrue(IntStream.rangeClosed(2004, 2026).allMatch(CALENDAR::isKnown));
    assertFalse(CALENDAR.isKnown(2003));
    assertFalse(CALENDAR.isKnown(2027));
  }

  @ParameterizedTest
  @CsvSource({
    // National Day and Mid-Autumn 2025: 1 to 8 October off, Saturday the 11th worked.
    "2025-09-30, 1,  2025-10-09",
    "2025-09-30, 3,  2025-10-11",
    "2025-09-30, 4,  2025-10-13",
    "2025-09-26, 1,  2025-09-28",
    // A holiday may start a term as well.
    "2025-10-03, 1,  2025-10-09",
    // Mid-Autumn and National Day 2026: Sunday 20 September and Saturday 10 October worked.
    "2026-09-18, 1,  2026-09-20",
    "2026-09-24, 3,  2026-09-30",
    "2026-09-30, 2,  2026-10-09",
    "2026-09-30, 3,  2026-10-10",
    "2026-09-30, 10, 2026-10-20",
    // Spring Festival 2026: 15 to 23 February off, Saturdays 14 and 28 February worked.
    "2026-02-13, 1,  2026-02-14",
    "2026-02-13, 2,  2026-02-24",
    "2026-02-13, 6,  2026-02-28",
    "2026-02-13, 7,  2026-03-02",
    // Year's end into a known year.
    "2025-12-31, 1,  2026-01-04",
    // Month end of a leap year.
    "2024-02-28, 1,  2024-02-29",
    "2024-02-29, 1,  2024-03-01"
  })
  void countsWorkingDaysFromTheNextDay(String start, int days, String due) {
    Deadline deadline = CALENDAR.workdaysAfter(day(start), days);

    assertEquals(day(due), deadline.due());
    assertFalse(deadline.assumed());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 28, 2026-02-28",
    "2026-01-31, 29, 2026-03-01",
    "2024-01-31, 29, 2024-02-29",
    "2025-09-30, 1,  2025-10-01",
    "2026-12-31, 30, 2027-01-30"
  })
  void countsCalendarDaysThroughHolidays(String start, int days, String due) {
    Deadline deadline = CALENDAR.daysAfter(day(start), days);

    assertEquals(day(due), deadline.due());
    assertEquals(List.of(), deadline.skipped());
    assertFalse(deadline.assumed());
  }

  @Test
  void everyDayOfATermIsEitherCountedOrSkipped() {
    for (LocalDate start = day("2025-01-01"); start.getYear() < 2026; start = start.plusDays(1)) {
      for (int days : new int[] {1, 5, 15, 30}) {
        Deadline deadline = CALENDAR.workdaysAfter(start, days);
        List<LocalDate> within = start.plusDays(1).datesUntil(deadline.due().plusDays(1)).toList();
        assertEquals(within.size(), days + deadline.skipped().size());
        assertEquals(days, within.stream().filter(CALENDAR::isWorkday).count());
        assertTrue(CALENDAR.isWorkday(deadline.due()));
        assertTrue(deadline.skipped().stream().noneMatch(d -> CALENDAR.isWorkday(d.date())));
        assertEquals(deadline, CALENDAR.after(start, days, DayUnit.WORKING_DAYS));
      }
    }
  }

  @Test
  void namesTheDaysLeftOut() {
    Deadline deadline = CALENDAR.workdaysAfter(day("2025-09-30"), 4);

    assertEquals(9, deadline.skipped().size());
    assertEquals(
        new CalendarDay(day("2025-10-06"), Kind.HOLIDAY, "中秋", "Mid-Autumn Festival"),
        deadline.skipped().get(5));
    assertEquals(
        new CalendarDay(day("2025-10-12"), Kind.WEEKEND, "星期日", "Sunday"),
        deadline.skipped().get(8));
    assertEquals(
        List.of(new CalendarDay(day("2025-10-11"), Kind.MAKE_UP_WORKDAY, "国庆节", "National Day")),
        deadline.makeUpDays());
  }

  @Test
  void aYearWithoutNoticeHasWeekendsAndFixedHolidaysAndIsMarkedAssumed() {
    Deadline deadline = CALENDAR.workdaysAfter(day("2026-12-30"), 3);

    assertEquals(day("2027-01-05"), deadline.due());
    assertEquals(
        new CalendarDay(day("2027-01-01"), Kind.HOLIDAY, "元旦", "New Year's Day"),
        deadline.skipped().get(0));
    assertEquals(day("2027-01-07"), CALENDAR.workdaysAfter(day("2026-12-16"), 15).due());
    assertEquals(day("2027-01-05"), CALENDAR.workdaysAfter(day("2026-12-31"), 2).due());
    assertTrue(deadline.assumed());
    assertEquals(List.of(2027), deadline.assumedYears());
    assertFalse(CALENDAR.workdaysAfter(day("2026-12-30"), 1).assumed());
    assertFalse(CALENDAR.daysAfter(day("2026-12-30"), 30).assumed());
  }

  @Test
  void aTermOfNoDaysEndsWhereItStarts() {
    LocalDate sunday = day("2025-10-12");

    assertEquals(sunday, CALENDAR.workdaysAfter(sunday, 0).due());
    assertEquals(sunday, CALENDAR.after(sunday, 0, DayUnit.CALENDAR_DAYS).due());
  }

  @Test
  void aNegativeTermIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> CALENDAR.workdaysAfter(day("2026-01-05"), -1));
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.daysAfter(day("2026-01-05"), -1));
  }

  @Test
  void makeUpWorkdaysFallOnWeekendsAndHolidaysHaveEnglishNames() {
    for (CalendarDay special : HolidayFile.readShipped().values()) {
      DayOfWeek weekday = special.date().getDayOfWeek();
      if (special.kind() == Kind.MAKE_UP_WORKDAY) {
        assertTrue(weekday.getValue() >= 6, special.toString());
      }
      assertFalse(special.nameEn().equals(special.nameZh()), special.toString());
    }
  }

  @Test
  void readsAFurtherYear() throws IOException {
    StatutoryCalendar later =
        StatutoryCalendar.read(
            new StringReader("date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-03,WORKDAY,元旦\n"),
            "2027.csv");

    assertTrue(later.isKnown(2027));
    assertEquals(day("2027-01-03"), later.workdaysAfter(day("2026-12-31"), 1).due());
  }

  @Test
  void aFileOfTheOperatorAddsAYearWithoutANewRelease(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("2027.csv"),
            "date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-04,HOLIDAY,元旦\n");

    StatutoryCalendar later = StatutoryCalendar.load(file);

    assertTrue(later.isKnown(2026));
    assertTrue(later.isKnown(2027));
    assertEquals(day("2027-01-05"), later.workdaysAfter(day("2026-12-31"), 1).due());
    assertTrue(later.isWorkday(day("2027-10-01")), "a published year is as it was published");
  }

  @Test
  void aFileThatIsNotThereIsTold(@TempDir Path folder) {
    assertThrows(
        InvalidCalendarFile.class, () -> StatutoryCalendar.load(folder.resolve("none.csv")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-30,HOLIDAY,春节 | x.csv, line 3: '2027-02-30' is no date of the form 2026-10-01",
        "2027-02-03,OFF,春节     | x.csv, line 3: 'OFF' is neither HOLIDAY nor WORKDAY",
        "2027-01-01,WORKDAY,元旦 | x.csv, line 3: 2027-01-01 is given twice"
      })
  void aWrongRowIsRefusedWithItsLine(String row, String message) {
    StringReader text = new StringReader("date,kind,name\n2027-01-01,HOLIDAY,元旦\n" + row + "\n");

    InvalidCalendarFile refused =
        assertThrows(InvalidCalendarFile.class, () -> StatutoryCalendar.read(text, "x.csv"));

    assertEquals(message, refused.getMessage());
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    for (String text :
        List.of(
            "day,kind,name\n2027-01-01,HOLIDAY,元旦\n",
            "date,kind,name\n2027-01-01,HOLIDAY\n",
            "date,kind,name\n2027-01-01,HOLIDAY,\"元旦\n")) {
      assertThrows(
          InvalidCalendarFile.class,
          () -> StatutoryCalendar.read(new StringReader(text), "x.csv"),
          text);
    }
  }

  @Test
  void theYearsThatAreKnownAndThoseToComeAreListed() {
    List<CalendarYear> years = CALENDAR.years(2028);
    assertEquals(
        IntStream.rangeClosed(2004, 2028).map(i -> 4032 - i).boxed().toList(),
        years.stream().map(CalendarYear::year).toList());
    CalendarYear assumed = years.get(0);
    assertFalse(assumed.known());
    assertTrue(assumed.days().stream().anyMatch(one -> one.date().equals(day("2028-10-01"))));
    CalendarYear known = years.get(2);
    assertTrue(known.known());
    assertTrue(
        known.days().stream()
            .anyMatch(
                one -> one.date().equals(day("2026-02-14")) && one.kind() == Kind.MAKE_UP_WORKDAY));
  }
}
