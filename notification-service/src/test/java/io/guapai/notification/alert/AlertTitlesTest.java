package io.guapai.notification.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.VetoCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertTitlesTest {

  private final AlertTitles titles = new AlertTitles(Clock.system(ZoneId.of("Asia/Shanghai")));

  private String title(Locale language, String type, Object... details) {
    return titles.title(language, type, "Mall", "MD:1", "HZ-1", List.of(details));
  }

  private static List<String> types() {
    return AlertTable.entries().stream().map(AlertEntry::type).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyKindHasWordsInBothLanguages(String type) {
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertTrue(title(language, type, "a", "b", "c").startsWith("Mall"));
    }
  }

  @Test
  void everyWordOfTheFieldIsTranslated() {
    Stream.<Enum<?>>concat(
            Stream.concat(Stream.of(Grade.values()), Stream.of(Level.values())),
            Stream.concat(Stream.of(VetoCode.values()), Stream.of(DutyKind.values())))
        .forEach(
            word -> {
              String zh = title(Locale.SIMPLIFIED_CHINESE, "enterprise-vetoed", word);
              String en = title(Locale.ENGLISH, "enterprise-vetoed", word);
              assertTrue(zh.codePoints().filter(Character::isIdeographic).count() > 4, zh);
              assertEquals(0, en.codePoints().filter(Character::isIdeographic).count(), en);
            });
  }

  @Test
  void instantsAreToldInThePlatformsZone() {
    assertEquals(
        "Mall: nobody acknowledged hazard HZ-1, raised to the city,"
            + " to be acknowledged by 2022-08-02 00:00",
        title(
            Locale.ENGLISH,
            "escalation-raised",
            Level.CITY,
            Instant.parse("2022-08-01T16:00:00Z")));
    assertEquals(
        "Mall：隐患HZ-1（一般隐患）逾期未整改，期限2022-07-20，第2次逾期",
        title(
            Locale.SIMPLIFIED_CHINESE,
            "hazard-overdue",
            Grade.GENERAL,
            LocalDate.of(2022, 7, 20),
            2));
  }
}
