package io.guapai.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
  void theClientsPreferredLanguageWins() {
    Locale english = ProblemTexts.choose(List.of(Locale.forLanguageTag("en-GB"), Locale.CHINA));
    assertEquals(Locale.ENGLISH, english);
    assertEquals(
        Locale.SIMPLIFIED_CHINESE,
        ProblemTexts.choose(List.of(Locale.forLanguageTag("fr"), Locale.CHINA)));
    assertEquals(Locale.ENGLISH, ProblemTexts.choose(List.of()));
  }
}
