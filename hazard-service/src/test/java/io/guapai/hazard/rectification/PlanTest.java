package io.guapai.hazard.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.rectification.Plan.Funds;
import io.guapai.hazard.rectification.Plan.Person;
import io.guapai.runtime.http.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The five implementations 五落实 of a plan for a major hazard. */
class PlanTest {

  private static final Funds FUNDS = new Funds(new BigDecimal("12000.00"), "own funds");
  private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
  private static final Person PERSON = new Person("Wang Li", "safety director", "0519-1234567");

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(new Plan(" ", FUNDS, DEADLINE, PERSON, "plan"), "measures"),
        Arguments.of(new Plan("m", null, DEADLINE, PERSON, "plan"), "funds.amount"),
        Arguments.of(
            new Plan("m", new Funds(null, "own"), DEADLINE, PERSON, "plan"), "funds.amount"),
        Arguments.of(
            new Plan("m", new Funds(BigDecimal.ONE, ""), DEADLINE, PERSON, "plan"), "funds.source"),
        Arguments.of(new Plan("m", FUNDS, null, PERSON, "plan"), "deadline"),
        Arguments.of(new Plan("m", FUNDS, DEADLINE, null, "plan"), "responsible.name"),
        Arguments.of(
            new Plan("m", FUNDS, DEADLINE, new Person("Wang Li", "director", null), "plan"),
            "responsible.phone"),
        Arguments.of(new Plan("m", FUNDS, DEADLINE, PERSON, null), "emergencyPlan"));
  }

  @ParameterizedTest(name = "without {1}")
  @MethodSource("incomplete")
  void aPlanForAMajorHazardLackingOneOfTheFiveIsRefused(Plan plan, String firstMissing) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> plan.requireCompleteFor(Grade.MAJOR));
    assertEquals(HazardProblem.PLAN_INCOMPLETE, refused.type());
    assertEquals(firstMissing, refused.field());
  }

  @Test
  void aCompletePlanServesAMajorHazardAndMeasuresAloneAGeneralOne() {
    Plan complete = new Plan("m", FUNDS, DEADLINE, PERSON, "plan");
    complete.requireCompleteFor(Grade.MAJOR);
    assertTrue(complete.missing().isEmpty());
    new Plan("m", null, null, null, null).requireCompleteFor(Grade.GENERAL);
  }
}
