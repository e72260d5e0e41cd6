package io.guapai.hazard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state × each act, written down once more so that the table cannot change unnoticed. */
class LifeCycleTest {

  private static final Map<HazardState, String> LEGAL =
      Map.ofEntries(
          Map.entry(
              HazardState.REPORTED,
              "VERIFY→VERIFYING CONFIRM→CONFIRMED REJECT→REJECTED MERGE→MERGED"
                  + " TRANSFER→TRANSFERRED FIND_AGAIN→REPORTED CLEAR→CLOSED"),
          Map.entry(
              HazardState.VERIFYING,
              "CONFIRM→CONFIRMED REJECT→REJECTED MERGE→MERGED TRANSFER→TRANSFERRED"
                  + " FIND_AGAIN→VERIFYING CLEAR→CLOSED"),
          Map.entry(
              HazardState.CONFIRMED,
              "GRADE→GRADED TRANSFER→TRANSFERRED FIND_AGAIN→CONFIRMED CLEAR→CLOSED"),
          Map.entry(
              HazardState.GRADED,
              "GRADE→GRADED ORDER→ORDERED PLAN→RECTIFYING SUBMIT→SUBMITTED TRANSFER→TRANSFERRED"
                  + " FIND_AGAIN→GRADED CLEAR→CLOSED OVERDUE→GRADED LIST→GRADED UPGRADE→GRADED"),
          Map.entry(
              HazardState.ORDERED,
              "GRADE→GRADED PLAN→RECTIFYING SUBMIT→SUBMITTED TRANSFER→TRANSFERRED"
                  + " FIND_AGAIN→ORDERED CLEAR→CLOSED OVERDUE→ORDERED LIST→ORDERED"
                  + " UPGRADE→ORDERED"),
          Map.entry(
              HazardState.RECTIFYING,
              "GRADE→GRADED PLAN→RECTIFYING SUBMIT→SUBMITTED TRANSFER→TRANSFERRED"
                  + " FIND_AGAIN→RECTIFYING CLEAR→CLOSED OVERDUE→RECTIFYING LIST→RECTIFYING"
                  + " UPGRADE→RECTIFYING"),
          Map.entry(
              HazardState.SUBMITTED,
              "RETURN→RECTIFYING ACCEPT→SUBMITTED CLOSE→CLOSED FIND_AGAIN→SUBMITTED CLEAR→CLOSED"
                  + " OVERDUE→SUBMITTED LIST→SUBMITTED UPGRADE→SUBMITTED DELIST→SUBMITTED"),
          Map.entry(HazardState.REJECTED, ""),
          Map.entry(HazardState.MERGED, ""),
          Map.entry(HazardState.CLOSED, ""),
          Map.entry(HazardState.TRANSFERRED, ""));

  static Stream<Arguments> matrix() {
    return Arrays.stream(HazardState.values())
        .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("matrix")
  void anActLeadsWhereTheLifeCycleSaysOrIsRefused(HazardState state, Act act) {
    String next =
        Arrays.stream(LEGAL.get(state).split(" "))
            .filter(legal -> legal.startsWith(act + "→"))
            .map(legal -> legal.substring(legal.indexOf('→') + 1))
            .findFirst()
            .orElse(null);

    if (next != null) {
      assertEquals(HazardState.valueOf(next), LifeCycle.require(state, act));
    } else {
      ProblemException refused =
          assertThrows(ProblemException.class, () -> LifeCycle.require(state, act));
      assertEquals(HazardProblem.ILLEGAL_ACT, refused.type());
      assertEquals(409, refused.type().status());
      assertEquals(
          "The act " + act + " is not allowed on a hazard in state " + state + ".",
          refused.getMessage());
    }
  }
}
