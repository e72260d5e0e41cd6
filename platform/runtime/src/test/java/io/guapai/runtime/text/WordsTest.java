package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Level;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants as people read them. */
class WordsTest {

  enum Nameless {
    TO_BE_TOLD_BY_ITS_CODE
  }

  static Stream<Enum<?>> constants() {
    return Contracts.all().stream()
        .flatMap(WordsTest::components)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(constant -> (Enum<?>) constant);
  }

  private static Stream<Class<?>> components(Class<? extends Fact> fact) {
    return Arrays.stream(fact.getRecordComponents())
        .<Class<?>>map(RecordComponent::getType)
        .filter(Class::isEnum);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantOfTheContractsHasAWordInBothLanguages(Enum<?> constant) {
    String zh = Words.of(constant, Locale.SIMPLIFIED_CHINESE);
    String en = Words.of(constant, Locale.ENGLISH);
    assertFalse(zh.matches(".*[A-Z]{2,}.*"), zh);
    assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), zh);
    assertFalse(en.codePoints().anyMatch(Character::isIdeographic), en);
    assertFalse(en.isBlank());
  }

  @Test
  void theTermFollowsTheEnglishWords() {
    assertEquals("县（市、区）", Words.of(Level.COUNTY, Locale.SIMPLIFIED_CHINESE));
    assertEquals("county", Words.of(Level.COUNTY, Locale.ENGLISH));
    assertEquals(
        "TO_BE_TOLD_BY_ITS_CODE",
        Words.of(Nameless.TO_BE_TOLD_BY_ITS_CODE, Locale.SIMPLIFIED_CHINESE));
  }
}
