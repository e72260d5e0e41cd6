package io.guapai.notification.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/my/institute/",
        "//my/institute",
        "/my//institute",
        "/my/./institute",
        "/My/Institute",
        "/my/institute#",
        "/my/%69nstitute",
        "/my/%2569nstitute",
        "/my%2Finstitute",
        "/my/instltute",
        "/my/inst1tute",
        "/my/inѕtitute",
        "/my/%D1%96nstitute",
        "/my/ｉnstitute",
        "/my/insti\u200Btute",
        "/my/insti tute"
      })
  void whatPeopleTakeForOneAnotherHasOneSkeleton(String source) {
    assertEquals(Lookalike.skeleton("/my/institute"), Lookalike.skeleton(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/my/institute/2", "/my/institutes", "/your/institute", "my/institute"})
  void whatReadsDifferentlyHasAnotherSkeleton(String source) {
    assertNotEquals(Lookalike.skeleton("/my/institute"), Lookalike.skeleton(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"My institutе", "/my/%D0%BEffice", "πlant"})
  void aNameOfTwoAlphabetsIsMixed(String name) {
    assertTrue(Lookalike.isMixed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Demonstration institute 演示检验院", "徐州检验院", "/a/b-1", "%E5%BC"})
  void latinAmongChineseIsNot(String name) {
    assertFalse(Lookalike.isMixed(name));
  }
}
