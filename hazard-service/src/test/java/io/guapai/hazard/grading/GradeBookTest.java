package io.guapai.hazard.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Grade;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.repeat.RecurrenceRule;
import io.guapai.runtime.rule.Mark;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How often a hazard came back, and what the territory's tiers make of it. */
class GradeBookTest {

  private static final RecurrenceRule FROM_THE_SECOND =
      new RecurrenceRule("REPEAT", "P-1", 365, 2, "source", Mark.PROPOSED);
  private static final Predicate<String> ZHENJIANG = place -> place.startsWith("3211");
  private static final GradeBook BOOK = new GradeBook(ZHENJIANG, FROM_THE_SECOND);

  @Test
  void aGeneralHazardIsSeriousFromTheSecondReturnOnWhereTheTierIsInForce() {
    assertEquals(Grade.GENERAL, BOOK.byCode(code(Grade.GENERAL), "321182", 1).grade());
    Decision raised = BOOK.byCode(code(Grade.GENERAL), "321182", 2);
    assertEquals(Grade.SERIOUS, raised.grade());
    assertTrue(raised.basis().startsWith("§1"), raised.basis());
    assertTrue(raised.basis().contains("365日内第2次重复"), raised.basis());
    assertEquals(Grade.GENERAL, BOOK.byCode(code(Grade.GENERAL), "320509", 9).grade());
  }

  @Test
  void noNumberOfReturnsMakesAHazardMajor() {
    assertEquals(Grade.SERIOUS, BOOK.byCode(code(Grade.GENERAL), "321182", 100).grade());
    assertEquals(Grade.SERIOUS, BOOK.byCode(code(Grade.SERIOUS), "321182", 100).grade());
  }

  @Test
  void aSeriousCodeIsGeneralWhereTheTierIsNotInForceAndAMajorOneIsMajorEverywhere() {
    assertEquals(Grade.GENERAL, BOOK.byCode(code(Grade.SERIOUS), "320509", 0).grade());
    assertEquals(Grade.MAJOR, BOOK.byCode(code(Grade.MAJOR), "320509", 0).grade());
    assertEquals(Grade.MAJOR, BOOK.byCode(code(Grade.MAJOR), "321182", 5).grade());
  }

  @Test
  void withoutARuleNothingIsRaised() {
    GradeBook none = new GradeBook(ZHENJIANG, null);
    assertEquals(Grade.GENERAL, none.byCode(code(Grade.GENERAL), "321182", 9).grade());
    GradeBook never =
        new GradeBook(ZHENJIANG, new RecurrenceRule("R", "1", 365, null, "source", Mark.PROPOSED));
    assertEquals(Grade.GENERAL, never.byCode(code(Grade.GENERAL), "321182", 9).grade());
  }

  private static HazardCode code(Grade grade) {
    return new HazardCode("C", "题", "title", grade, "§1", Mark.VERIFIED, false, false, false);
  }
}
