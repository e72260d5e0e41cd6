package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/1",
        "\u00a0A/1",
        "A/1\u200b",
        "\ufeffA/1",
        "Ａ/１",
        "Ａ／１",
        "A\u2060/1\u3000",
        "A\u00ad/1",
        "\u202eA/1",
        "\u3164A/1"
      })
  void whatLooksLikeOneNumberIsOne(String typed) {
    assertEquals("A/1", Typed.number(typed));
    assertEquals("a/1", Typed.key(typed));
  }

  @Test
  void aNameIsShownAsItWasTypedWithoutWhatNobodySees() {
    assertEquals("甲公司（徐州）", Typed.name("\ufeff甲公司\u200b（徐州）\u00a0"));
    assertEquals("Li Ming", Typed.name(" Li\u00a0 \u3000Ming "));
    assertEquals("", Typed.name("\u200b\u00a0\ufeff"));
  }

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertEquals(Typed.key("甲公司(徐州)"), Typed.key("甲公司（徐州）"));
    assertEquals(Typed.key("Li Ming"), Typed.key("ＬＩ　ｍｉｎｇ"));
    assertEquals(Typed.key("阿不都·热西提"), Typed.key("阿不都•热西提"));
    assertEquals(Typed.key("阿不都·热西提"), Typed.key("阿不都・热西提"));
  }

  @Test
  void aControlCharacterIsLeftForTheDoorToRefuse() {
    assertEquals("a\u0000b", Typed.number("a\u0000b"));
    assertEquals("a\nb", Typed.name("a\nb"));
  }

  @Test
  void telephoneNumbersOfInputMethodsAreThoseOfKeyboards() {
    assertEquals("01234567890", Typed.number("０１２３４５６７８９０"));
    assertEquals("(0516)00000000", Typed.number("（0516）00000000"));
  }

  @Test
  void blanksAreTakenFromPlainTextsToo() {
    assertEquals("", Typed.name(""));
    assertEquals("", Typed.number(" "));
    assertEquals("A B", Typed.name(" A  B "));
    assertEquals("A B", Typed.number("A B "));
    assertEquals("TS-1/2 ~", Typed.number("TS-1/2 ~"));
    assertEquals("A\tB", Typed.name("A\tB"));
  }
}
