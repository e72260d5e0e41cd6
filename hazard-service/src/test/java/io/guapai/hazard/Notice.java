package io.guapai.hazard;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The notice that tells the holidays of a year, which comes late. */
public final class Notice {

  private Notice() {}

  /** Moves on to a year without one. */
  public static void awaited(PlatformClock clock, StatutoryCalendar calendar) {
    LocalDate day = clock.today();
    while (calendar.isKnown(day.getYear())) {
      day = LocalDate.of(day.getYear() + 1, 2, 1);
    }
    if (day.isAfter(clock.today())) {
      clock.moveTo(clock.startOf(day).plusSeconds(60));
    }
  }

  /** The calendar of the years of these holidays. */
  public static StatutoryCalendar of(LocalDate... holidays) throws IOException {
    String days =
        Arrays.stream(holidays)
            .map(day -> day + ",HOLIDAY,春节")
            .collect(Collectors.joining("\n", "date,kind,name\n", "\n"));
    return StatutoryCalendar.read(new StringReader(days), "notice");
  }
}
