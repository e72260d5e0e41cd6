package io.guapai.hazard.lifecycle;

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

  private static final String HEARING = " DEFEND DECIDE_BLACKLISTING DECIDE_CLOSING";
  private static final String SUPERVISION =
      " REPORT_UPWARD PROPOSE_LISTING DECLINE_LISTING LIST UPGRADE PUBLISH FILE REPORT_PROGRESS"
          + " SUMMON INTERVIEW EXTEND REFUSE_EXTENSION OVERDUE WITHDRAW_OVERDUE SUPERVISE CIRCULATE"
          + " REVIEW_EXTENSION PROPOSE_BLACKLISTING PROPOSE_CLOSING"
          + HEARING;
  private static final String ALWAYS = " ANSWER_SUPERIOR TAKE_OVER";
  private static final String ANY_TIME =
      " FIND_AGAIN MERGE_IN ATTACH CEASE RESCOPE CLEAR→CLOSED DISPROVE→REJECTED REFUSE_TRANSFER"
          + " ASSIGN WARN"
          + ALWAYS;
  private static final String UNFINISHED =
      " GRADE→GRADED PLAN→RECTIFYING PLEDGE SUBMIT→SUBMITTED TRANSFER→TRANSFERRED PROPOSE_TRANSFER"
          + " ASK_EXTENSION"
          + SUPERVISION
          + ANY_TIME;

  /** An act without an arrow leaves the state as it is. */
  private static final Map<HazardState, String> LEGAL =
      Map.ofEntries(
          Map.entry(
              HazardState.REPORTED,
              "VERIFY→VERIFYING CONFIRM→CONFIRMED REJECT→REJECTED MERGE→MERGED"
                  + " TRANSFER→TRANSFERRED PROPOSE_TRANSFER"
                  + ANY_TIME),
          Map.entry(
              HazardState.VERIFYING,
              "CONFIRM→CONFIRMED REJECT→REJECTED MERGE→MERGED TRANSFER→TRANSFERRED"
                  + " PROPOSE_TRANSFER"
                  + ANY_TIME),
          Map.entry(
              HazardState.CONFIRMED,
              "GRADE→GRADED TRANSFER→TRANSFERRED PROPOSE_TRANSFER" + ANY_TIME),
          Map.entry(
              HazardState.GRADED,
              "ORDER→ORDERED WAIVE_PENALTY→ORDERED FIX_ON_THE_SPOT→SUBMITTED" + UNFINISHED),
          Map.entry(
              HazardState.ORDERED,
              "ORDER WAIVE_PENALTY VOID_ORDER→GRADED REFUSE_ORDER DELIVER_ORDER" + UNFINISHED),
          Map.entry(
              HazardState.RECTIFYING,
              "ORDER WAIVE_PENALTY VOID_ORDER REFUSE_ORDER DELIVER_ORDER" + UNFINISHED),
          Map.entry(
              HazardState.SUBMITTED,
              "RETURN→RECTIFYING ACCEPT CLOSE→CLOSED DELIST VOID_ORDER REFUSE_ORDER DELIVER_ORDER"
                  + SUPERVISION
                  + ANY_TIME),
          Map.entry(HazardState.REJECTED, ALWAYS.strip()),
          Map.entry(HazardState.MERGED, ALWAYS.strip()),
          Map.entry(
              HazardState.CLOSED,
              "REOPEN PUBLISH INTERVIEW VOID_ORDER WITHDRAW_OVERDUE DELIVER_ORDER CIRCULATE"
                  + ALWAYS
                  + HEARING),
          Map.entry(HazardState.TRANSFERRED, ALWAYS.strip() + HEARING));

  static Stream<Arguments> matrix() {
    return Arrays.stream(HazardState.values())
        .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("matrix")
  void anActLeadsWhereTheLifeCycleSaysOrIsRefused(HazardState state, Act act) {
    String next =
        Arrays.stream(LEGAL.get(state).split(" "))
            .filter(legal -> legal.equals(act.name()) || legal.startsWith(act + "→"))
            .map(
                legal -> legal.contains("→") ? legal.substring(legal.indexOf('→') + 1) : "" + state)
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
