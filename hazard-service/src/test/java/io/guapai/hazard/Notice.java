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

  /**
   * Moves on to the March of a year without one: the holidays of a fixed date, which no notice
   * needs to name, are weeks away there.
   */
  public static void awaited(PlatformClock clock, StatutoryCalendar calendar) {
    LocalDate march = LocalDate.of(clock.today().getYear() + 1, 3, 1);
    while (calendar.isKnown(march.getYear())) {
      march = march.plusYears(1);
    }
    clock.moveTo(clock.startOf(march).plusSeconds(60));
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
