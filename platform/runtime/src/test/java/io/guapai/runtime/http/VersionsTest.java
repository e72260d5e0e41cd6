package io.guapai.runtime.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\"1\"", "\"1\", \"2\"", "\"2\",\"1\"", "W/\"1\"", "W/\"7\" , W/\"1\"", " \"1\" "})
  void aTagThatNamesTheVersionPassesAloneOrAmongOthersAndWeakenedByAProxy(String ifMatch) {
    assertDoesNotThrow(() -> Versions.require(ifMatch, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "\"2\", \"3\"", "W/\"2\"", "1", "\"\"", "\"11\"", "\"2, 1\""})
  void anotherVersionDoesNot(String ifMatch) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Versions.require(ifMatch, 1));
    assertEquals(PlatformProblem.VERSION_CHANGED, refusal.type());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "*", "\"1\""})
  void whatRestsOnNoVersionNeedsNone(String ifMatch) {
    assertDoesNotThrow(() -> Versions.requireIfNamed(ifMatch, 1));
    assertThrows(ProblemException.class, () -> Versions.requireIfNamed("\"2\"", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "*", " * "})
  void whoNamesNoVersionHasDecidedOnNone(String ifMatch) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Versions.require(ifMatch, 1));
    assertEquals(PlatformProblem.VERSION_REQUIRED, refusal.type());
  }
}
