package io.guapai.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guapai.contracts.Level;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

  @ParameterizedTest
  @EnumSource(PlatformProblem.class)
  void everyProblemHasTextsInBothLanguages(PlatformProblem problem) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertFalse(ProblemTexts.title(problem, locale).isBlank());
      assertFalse(ProblemTexts.detail(problem, locale, "a", "b", "c").contains("{"));
    }
  }

  @Test
  void aChineseTextNamesConstantsAndThingsInChinese() {
    assertEquals(
        "行政区划 3299 不存在，或不在您的管辖范围内。",
        ProblemTexts.detail(
            PlatformProblem.NOT_FOUND, Locale.SIMPLIFIED_CHINESE, "region", "3299"));
    assertEquals(
        "level的值为“省”，应为：县（市、区）（COUNTY）、市（州）（CITY）。",
        ProblemTexts.detail(
                PlatformProblem.INVALID_VALUE,
                Locale.SIMPLIFIED_CHINESE,
                "level",
                Level.PROVINCE,
                List.of(Level.COUNTY, Level.CITY))
            .replace(" ", ""));
    assertEquals(
        "The value of level is \"PROVINCE\"; expected: [COUNTY, CITY].",
        ProblemTexts.detail(
            PlatformProblem.INVALID_VALUE,
            Locale.ENGLISH,
            "level",
            Level.PROVINCE,
            List.of(Level.COUNTY, Level.CITY)));
    assertEquals(
        "There is no region 3299, or it lies outside your scope.",
        ProblemTexts.detail(PlatformProblem.NOT_FOUND, Locale.ENGLISH, "region", "3299"));
  }

  @Test
  void rolesAreToldByTheirNames() {
    assertEquals(
        "“受理”由下列角色办理：市级监管部门、县级监察员。",
        ProblemTexts.detail(
            PlatformProblem.ROLE_REQUIRED,
            Locale.SIMPLIFIED_CHINESE,
            "Accept",
            "受理",
            "city, county"));
    assertEquals(
        "Accept: this is done by City supervisor, County inspector.",
        ProblemTexts.detail(
            PlatformProblem.ROLE_REQUIRED, Locale.ENGLISH, "Accept", "受理", "city, county"));
  }

  @Test
  void theClientsPreferredLanguageWins() {
    Locale english = ProblemTexts.choose(List.of(Locale.forLanguageTag("en-GB"), Locale.CHINA));
    assertEquals(Locale.ENGLISH, english);
    assertEquals(
        Locale.SIMPLIFIED_CHINESE,
        ProblemTexts.choose(List.of(Locale.forLanguageTag("fr"), Locale.CHINA)));
    assertEquals(Locale.ENGLISH, ProblemTexts.choose(List.of()));
  }
}
