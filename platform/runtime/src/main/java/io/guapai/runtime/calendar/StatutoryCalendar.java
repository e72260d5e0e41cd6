package io.guapai.runtime.calendar;

import io.guapai.runtime.calendar.CalendarDay.Kind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of mainland China: weekends, public holidays and make-up workdays. Immutable.
 *
 * <p>Terms count from the day after the one that starts them. Source of the days: the yearly
 * notices of the General Office of the State Council, see {@code calendar/SOURCES.md}. A year
 * without a notice has its weekends and the holidays whose date the regulation itself fixes
 * (全国年节及纪念日放假办法, art. 2), and every deadline that depends on it says so.
 */
public final class StatutoryCalendar {
  private final Map<LocalDate, CalendarDay> special;
  private final Map<MonthDay, CalendarDay.Names> fixed;
  private final Set<Integer> knownYears;

  private StatutoryCalendar(Map<LocalDate, CalendarDay> special) {
    this.special = Map.copyOf(special);
    this.fixed = Map.copyOf(HolidayFile.readFixed());
    this.knownYears =
        special.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Loads the shipped calendar.
   *
   * @return the calendar, 2004 to 2026
   */
  public static StatutoryCalendar load() {
    return new StatutoryCalendar(HolidayFile.readShipped());
  }

  /**
   * Loads the shipped calendar with further years; a year that the file names is taken from it as a
   * whole.
   *
   * @param extra CSV as {@link #read} takes it
   * @throws InvalidCalendarFile if the file is unreadable or malformed
   */
  public static StatutoryCalendar load(Path extra) {
    Map<LocalDate, CalendarDay> further = HolidayFile.read(extra);
    Set<Integer> years =
        further.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    Map<LocalDate, CalendarDay> days = new HashMap<>(HolidayFile.readShipped());
    days.keySet().removeIf(day -> years.contains(day.getYear()));
    days.putAll(further);
    return new StatutoryCalendar(days);
  }

  /**
   * Reads a calendar from CSV with the header {@code date,kind,name}, kind being {@code HOLIDAY} or
   * {@code WORKDAY}.
   *
   * @param text the CSV
   * @param source named in errors
   * @return the calendar
   * @throws IOException if the text cannot be read
   * @throws InvalidCalendarFile if a row is malformed or a day given twice
   */
  public static StatutoryCalendar read(Reader text, String source) throws IOException {
    return new StatutoryCalendar(HolidayFile.read(text, source));
  }

  /**
   * Whether the holidays of a year are published.
   *
   * @param year the calendar year
   * @return false if only its weekends and the holidays of a fixed date are known
   */
  public boolean isKnown(int year) {
    return knownYears.contains(year);
  }

  /** The years that are known, and all from the last of them to this one; the latest first. */
  public List<CalendarYear> years(int last) {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.addAll(knownYears);
    IntStream.rangeClosed(knownYears.stream().mapToInt(year -> year).max().orElse(last), last)
        .forEach(years::add);
    return years.stream().map(this::year).toList();
  }

  private CalendarYear year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    List<CalendarDay> days =
        first
            .datesUntil(first.plusYears(1))
            .map(this::special)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return new CalendarYear(year, isKnown(year), days);
  }

  /**
   * Whether a day is a working day.
   *
   * @param date the day
   * @return true for Monday to Friday and make-up workdays, save public holidays
   */
  public boolean isWorkday(LocalDate date) {
    CalendarDay day = special(date);
    return day == null ? !isWeekend(date) : day.kind() == Kind.MAKE_UP_WORKDAY;
  }

  /** What a day is beside its weekday; null for one that is nothing else. */
  private @Nullable CalendarDay special(LocalDate date) {
    CalendarDay told = special.get(date);
    CalendarDay.Names name = isKnown(date.getYear()) ? null : fixed.get(MonthDay.from(date));
    return name == null ? told : new CalendarDay(date, Kind.HOLIDAY, name.zh(), name.en());
  }

  /**
   * The end of a term in either unit.
   *
   * @param start the day that starts the term and does not count
   * @param days length of the term, 0 or more; a term of 0 days ends on the day that starts it
   * @param unit what the length is counted in
   * @return the deadline
   * @throws IllegalArgumentException if the length is negative
   */
  public Deadline after(LocalDate start, int days, DayUnit unit) {
    return unit == DayUnit.WORKING_DAYS ? workdaysAfter(start, days) : daysAfter(start, days);
  }

  /**
   * The end of a term in calendar days (日). It does not move when it falls on a holiday.
   *
   * @param start the day that starts the term and does not count
   * @param days length of the term, 0 or more
   * @return the deadline
   * @throws IllegalArgumentException if the length is negative
   */
  public Deadline daysAfter(LocalDate start, int days) {
    requireTerm(days);
    return new Deadline(
        null,
        start,
        days,
        DayUnit.CALENDAR_DAYS,
        start.plusDays(days),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The end of a term in working days (工作日).
   *
   * @param start the day that starts the term and does not count, working day or not
   * @param days length of the term, 0 or more
   * @return the deadline with the days left out
   * @throws IllegalArgumentException if the length is negative
   */
  public Deadline workdaysAfter(LocalDate start, int days) {
    requireTerm(days);
    List<CalendarDay> skipped = new ArrayList<>();
    List<CalendarDay> makeUp = new ArrayList<>();
    Set<Integer> assumedYears = new TreeSet<>();
    LocalDate due = start;
    for (int left = days; left > 0; ) {
      due = due.plusDays(1);
      if (!isKnown(due.getYear())) {
        assumedYears.add(due.getYear());
      }
      CalendarDay day = special(due);
      if (isWorkday(due)) {
        left--;
        if (day != null) {
          makeUp.add(day);
        }
      } else {
        skipped.add(day == null ? weekend(due) : day);
      }
    }
    return new Deadline(
        null, start, days, DayUnit.WORKING_DAYS, due, skipped, makeUp, List.copyOf(assumedYears));
  }

  private static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  private static CalendarDay weekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return new CalendarDay(
        date,
        Kind.WEEKEND,
        day.getDisplayName(TextStyle.FULL, Locale.CHINESE),
        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static void requireTerm(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("A term cannot have " + days + " days");
    }
  }
}
