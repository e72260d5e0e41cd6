package io.guapai.equipment.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.term.RegistrationTerm.InUse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermRulesTest {

  private static final TermRule OLD =
      rule(Term.USE_REGISTRATION, "", "2003-06-01", "2013-12-31", 45);
  private static final TermRule NEW = rule(Term.USE_REGISTRATION, "", "2014-01-01", null, 30);
  private static final TermRule CRANES = rule(Term.USE_REGISTRATION, "4", "2020-01-01", null, 15);
  private static final TermRules RULES = new TermRules(List.of(NEW, CRANES, OLD));

  @Test
  void theVersionOfTheDayHolds() {
    assertEquals(OLD, on("3110", "2013-12-31"));
    assertEquals(NEW, on("3110", "2014-01-01"));
  }

  @Test
  void aDayBeforeTheFirstVersionIsJudgedByIt() {
    assertEquals(OLD, on("3110", "1999-05-05"));
  }

  @Test
  void aRuleForTheKindGoesBeforeAGeneralOne() {
    assertEquals(CRANES, on("4110", "2021-01-01"));
    assertEquals(NEW, on("4110", "2019-12-31"));
  }

  @Test
  void theTermForRegistrationCountsFromTheDayAfterFirstUse() {
    RegistrationTerm term =
        RegistrationTerm.of(
            UseState.IN_USE,
            RegState.UNREGISTERED,
            "3110",
            new InUse(
                LocalDate.parse("2022-07-01"),
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-01-01")),
            RULES);
    assertEquals(LocalDate.parse("2022-07-31"), term.due());
    assertEquals(LocalDate.parse("2022-07-01"), term.from());
    assertEquals("USE_REGISTRATION@2014-01-01", term.rule());
  }

  @Test
  void whereFirstUseIsUnknownTheTermCountsFromTheDayOnWhichTheRegisterKnewTheUnitInUse() {
    LocalDate known = LocalDate.parse("2022-07-01");
    RegistrationTerm term =
        RegistrationTerm.of(
            UseState.IN_USE,
            RegState.UNREGISTERED,
            "3110",
            new InUse(null, known, known.plusDays(9)),
            RULES);
    assertEquals(
        new RegistrationTerm(known, LocalDate.parse("2022-07-31"), "USE_REGISTRATION@2014-01-01"),
        term);
  }

  @Test
  void aCancelledUnitInUseHasNoDayOfGrace() {
    LocalDate cancelled = LocalDate.parse("2024-03-01");
    assertEquals(
        new RegistrationTerm(cancelled, cancelled, null),
        RegistrationTerm.of(
            UseState.IN_USE,
            RegState.CANCELLED,
            "3110",
            new InUse(LocalDate.parse("2022-07-01"), LocalDate.parse("2022-07-01"), cancelled),
            RULES));
  }

  @Test
  void noTermRunsForARegisteredOrAStoppedUnit() {
    LocalDate day = LocalDate.parse("2022-07-01");
    InUse since = new InUse(day, day, day);
    for (RegistrationTerm term :
        List.of(
            RegistrationTerm.of(UseState.IN_USE, RegState.REGISTERED, "3110", since, RULES),
            RegistrationTerm.of(UseState.STOPPED, RegState.UNREGISTERED, "3110", since, RULES),
            RegistrationTerm.of(UseState.STOPPED, RegState.CANCELLED, "3110", since, RULES))) {
      assertEquals(new RegistrationTerm(null, null, null), term);
    }
  }

  private static TermRule on(String variety, String day) {
    return RULES.on(Term.USE_REGISTRATION, variety, LocalDate.parse(day)).orElseThrow();
  }

  private static TermRule rule(Term term, String variety, String from, String to, int days) {
    return new TermRule(
        term,
        variety,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        days,
        TermRule.Unit.DAY,
        "test");
  }
}
