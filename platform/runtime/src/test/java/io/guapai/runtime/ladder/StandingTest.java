package io.guapai.runtime.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told next, and when a term is over. */
class StandingTest {

  private static final RegionTree TREE = RegionTree.load();
  private static final StatutoryCalendar CALENDAR = StatutoryCalendar.load();
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A Thursday. */
  private static final LocalDate DAY = LocalDate.of(2022, 7, 28);

  private static final Instant EXPIRES = Instant.parse("2022-07-28T09:00:00Z");
  private static final Instant NOW = Instant.parse("2022-08-09T16:00:00Z");

  private static Standing at(LadderSubject subject, String place, @Nullable String at) {
    return new Standing(
        subject,
        RegionCode.parse(place),
        at == null ? null : RegionCode.parse(at),
        0,
        DAY,
        EXPIRES,
        DAY);
  }

  private static Rung rung(int days, DayUnit unit, @Nullable Level to) {
    return new Rung(LadderSubject.LATE_DUTY, null, 1, days, unit, to, Severity.SEVERE);
  }

  private static List<String> way(String authority, @Nullable Level to) {
    List<String> way = new ArrayList<>();
    Standing standing = at(LadderSubject.LATE_DUTY, authority, null);
    Optional<RegionCode> next = standing.next(rung(1, DayUnit.WORKING_DAYS, to), TREE);
    while (next.isPresent()) {
      way.add(next.get().value());
      standing = standing.reached(next.get(), NOW, ZONE);
      next = standing.next(rung(1, DayUnit.WORKING_DAYS, to), TREE);
    }
    return way;
  }

  @ParameterizedTest
  @CsvSource({
    "320411, 320411 3204 32",
    "3204, 3204 32",
    "32, 32",
    "441900003, 441900003 4419 44",
    "110105, 110105 11",
    "110105003, 110105003 110105 11",
    "429004, 429004 42"
  })
  void theAuthorityItselfIsToldThenEachAboveItThatIsAGovernment(String authority, String way) {
    assertEquals(List.of(way.split(" ")), way(authority, null));
  }

  @Test
  void aRungMayLeaveLevelsOutAndWhereTheLevelHasNoGovernmentTheNextAboveIsTold() {
    assertEquals(List.of("320411", "32"), way("320411", Level.PROVINCE));
    assertEquals(List.of("110105", "11"), way("110105", Level.CITY));
    assertEquals(List.of("320411", "3204", "32"), way("320411", Level.COUNTY), "never down");
  }

  @Test
  void aTermIsOverWithItsLastDayAndWithoutDaysWhenTheFirstOneIs() {
    Standing standing = at(LadderSubject.LATE_DUTY, "320411", "320411");
    assertEquals(
        Instant.parse("2022-08-01T16:00:00Z"),
        standing.end(rung(2, DayUnit.WORKING_DAYS, null), CALENDAR, ZONE));
    assertEquals(
        Instant.parse("2022-07-30T16:00:00Z"),
        standing.end(rung(2, DayUnit.CALENDAR_DAYS, null), CALENDAR, ZONE));
    assertEquals(EXPIRES, standing.end(rung(0, DayUnit.WORKING_DAYS, null), CALENDAR, ZONE));
  }

  @Test
  void theTermsOfADutyRunFromItsDayAndThoseOfACaseFromEachLevelAnew() {
    RegionCode city = RegionCode.parse("3204");
    Standing duty = at(LadderSubject.LATE_DUTY, "320411", "320411").reached(city, NOW, ZONE);
    assertEquals(DAY, duty.since());
    assertEquals(1, duty.climbs());
    Standing file = at(LadderSubject.UNANSWERED_CASE, "320411", "320411").reached(city, NOW, ZONE);
    assertEquals(LocalDate.of(2022, 8, 10), file.since());
    assertEquals(LocalDate.of(2022, 8, 10), file.rulesOf());
    assertEquals(city, file.at());
  }
}
