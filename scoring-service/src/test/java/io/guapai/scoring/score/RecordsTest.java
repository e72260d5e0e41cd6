package io.guapai.scoring.score;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Fact;
import io.guapai.contracts.RegState;
import io.guapai.contracts.SafetyRole;
import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Records;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is told of operators, controls, fillings and insurance counts where the standard says so.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RecordsTest {

  private static final LocalDate APRIL_30 = LocalDate.of(2026, 4, 30);
  private static final LocalDate MAY_8 = LocalDate.of(2026, 5, 8);

  @Inject Teller teller;
  @Inject FollowingMerges merges;
  @Inject Transactions transactions;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.in("320682");
  private final Records records = new Records(firm);

  @BeforeEach
  void afternoon() {
    clock.moveTo(Instant.parse("2026-05-10T08:00:00Z"));
  }

  /** Makes a veto come and go, so that the firm is scored at once. */
  private Answer scored(Firm scored) {
    teller.together(scored.overdue("a"));
    Answer enterprise = Desk.enterprise(scored);
    teller.together(scored.cleared("a"));
    assertNotNull(enterprise.get("score"));
    return enterprise;
  }

  private Answer scored() {
    return scored(firm);
  }

  private static String count(Answer enterprise, String criterion) {
    String line = "explanation.criteria[code=" + criterion + "].";
    return enterprise.getInt(line + "numerator") + "/" + enterprise.getInt(line + "denominator");
  }

  private void told(Fact... facts) {
    teller.oneByOne(facts);
  }

  @Test
  void operatorsAtWorkWithoutAValidCertificateCostTheirShare() {
    told(firm.registered(), firm.validUnit("a"), firm.validUnit("b"));
    told(records.assigned("Zhang", "a"), records.assigned("Li", "a"));
    told(records.assigned("Li", "b"), records.assigned("Wang", "b"));
    assertEquals("3/3", count(scored(), "C1"), "persons, not units");

    teller.version(2, records.expired("Li", APRIL_30));
    assertEquals("3/3", count(scored(), "C1"), "nobody found it yet, or it was mended before");
    told(records.uncertified("f", LocalDate.of(2026, 5, 1), 1));
    assertEquals("2/3", count(scored(), "C1"));
    teller.together(records.assigned("Li", "a"));
    assertEquals("2/3", count(scored(), "C1"), "an older fact that is told again");
    teller.version(2, records.expired("Wang", MAY_8));
    assertEquals("1/3", count(scored(), "C1"), "one who followed belongs to the finding");
    teller.version(3, records.released("Wang", "b"));
    assertEquals("1/2", count(scored(), "C1"));

    teller.version(2, records.cleared("f", LocalDate.of(2026, 5, 10)));
    told(records.uncertified("f", LocalDate.of(2026, 5, 1), 1));
    assertEquals("2/2", count(scored(), "C1"), "renewed; the late finding changes nothing");
    told(records.uncertified("g", LocalDate.of(2026, 5, 10), 1));
    assertEquals(
        "1/2", count(scored(), "C1"), "a certificate was taken, and nothing told of whose");
  }

  @Test
  void whoAnswersForSafetyIsADirectorAndAnOfficerForEachKindInUse() {
    EquipmentRegistered crane =
        new EquipmentRegistered(
            firm.unit("b"),
            firm.unit("b"),
            firm.id(),
            "常州某公司",
            firm.region(),
            "4860",
            null,
            UseState.IN_USE,
            RegState.REGISTERED,
            null,
            LocalDate.of(2027, 3, 31),
            false);
    told(firm.registered(), firm.validUnit("a"), crane);
    assertTrue(
        scored().<List<String>>get("explanation.withoutCases.code").contains("C2"),
        "nothing was told of it");
    told(records.appointed("Qian", SafetyRole.PRINCIPAL));
    assertEquals("0/3", count(scored(), "C2"), "a director, and officers for two kinds");
    told(records.appointed("Zhang", SafetyRole.DIRECTOR));
    told(records.appointed("Li", SafetyRole.OFFICER, "3000", "4100"));
    assertEquals("2/3", count(scored(), "C2"), "4100 is not all that is in use of 4000");
    told(records.appointed("Wang", SafetyRole.OFFICER, "4000"));
    Answer all = scored();
    assertEquals("3/3", count(all, "C2"));
    assertEquals(
        0,
        new BigDecimal("4")
            .compareTo(new BigDecimal(all.getString("explanation.criteria[code=C2].points"))));

    teller.version(2, records.dismissed("Li", SafetyRole.OFFICER, MAY_8, "3000", "4100"));
    told(records.appointed("Li", SafetyRole.OFFICER, "3000", "4100"));
    assertEquals("2/3", count(scored(), "C2"), "an older fact that is told again");
    teller.version(2, records.dismissed("Zhang", SafetyRole.DIRECTOR, LocalDate.of(2026, 5, 10)));
    Answer lastDay = scored();
    assertEquals("2/3", count(lastDay, "C2"), "he is in office today");
    assertEquals("2026-05-10T16:00:00Z", lastDay.getString("nextAssessment"));
    clock.moveTo(Instant.parse("2026-05-10T16:00:01Z"));
    await().untilAsserted(() -> assertEquals("1/3", count(Desk.enterprise(firm), "C2")));
  }

  @Test
  void anInsuranceIsABonusAsLongAsItHolds() {
    told(
        firm.registered(),
        firm.validUnit("a"),
        firm.validUnit("b"),
        firm.unit("c", UseState.IN_USE, RegState.REGISTERED, null));
    Answer before = scored();
    teller.version(3, records.insured(LocalDate.of(2026, 5, 11)));
    teller.version(2, records.insured(LocalDate.of(2026, 5, 1)));
    Answer insured = scored();
    assertEquals(
        new BigDecimal(before.getString("score")).add(BigDecimal.ONE),
        new BigDecimal(insured.getString("score")));
    assertEquals(
        0, BigDecimal.ONE.compareTo(new BigDecimal(insured.getString("explanation.bonus"))));
    assertEquals(
        before.getString("explanation.applicable"), insured.getString("explanation.applicable"));
    assertEquals("2026-05-11T16:00:00Z", insured.getString("nextAssessment"));

    clock.moveTo(Instant.parse("2026-05-11T16:00:01Z"));
    await()
        .untilAsserted(
            () -> {
              Answer after = Desk.enterprise(firm);
              assertEquals(
                  0,
                  BigDecimal.ZERO.compareTo(new BigDecimal(after.getString("explanation.bonus"))));
              assertNull(after.get("nextAssessment"), "nothing of it changes with time");
            });
  }

  @Test
  void anExpertDiagnosisIsABonusForItsYear() {
    told(firm.registered(), firm.validUnit("a"));
    told(records.diagnosed(LocalDate.of(2025, 12, 30)));
    assertNull(scored().get("explanation.criteria[code=X3]"), "of another year");
    told(records.diagnosed(MAY_8));
    told(records.diagnosed(LocalDate.of(2025, 12, 31)));
    Answer diagnosed = scored();
    assertEquals("1/1", count(diagnosed, "X3"));
    assertEquals("2026-12-31T16:00:00Z", diagnosed.getString("nextAssessment"));
  }

  @Test
  void controlsAreJudgedByTheMonthsThatAreOver() {
    told(firm.registered(), firm.validUnit("a"));
    told(
        records.screened(ScreeningKind.MONTHLY, LocalDate.of(2026, 2, 20), false),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 2, 24), false));
    teller.together(
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 2), false),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 3), false),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 3), false),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 4), true),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 5), true),
        records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 7), false),
        records.screened(ScreeningKind.SELF_CHECK, LocalDate.of(2026, 3, 6), false),
        records.screened(ScreeningKind.WEEKLY, LocalDate.of(2026, 3, 11), false),
        records.screened(ScreeningKind.WEEKLY, LocalDate.of(2026, 4, 28), false),
        records.screened(ScreeningKind.MONTHLY, LocalDate.of(2026, 3, 31), false),
        records.screened(ScreeningKind.MONTHLY, APRIL_30, true),
        records.screened(ScreeningKind.DAILY, MAY_8, false));
    told(records.screened(ScreeningKind.DAILY, LocalDate.of(2026, 3, 5), false));
    Answer judged = scored();
    // March and April: 43 working days, the weeks of 2 March to 20 April, 2 months. Recorded in
    // time: 2, 3 and 5 March, the week of 9 March, and March.
    assertEquals("5/53", count(judged, "D1"));
    assertEquals("2026-05-31T16:00:00Z", judged.getString("nextAssessment"));
  }

  @Test
  void whoNeverRecordedAControlOrBeganThisMonthIsNotJudgedByIt() {
    told(firm.registered(), firm.validUnit("a"));
    assertEquals(
        List.of("C1", "C2", "D1", "E1", "F1", "X2", "X3"),
        scored().getList("explanation.withoutCases.code"));
    told(records.screened(ScreeningKind.DAILY, MAY_8, false));
    Answer begun = scored();
    assertEquals(
        List.of("C1", "C2", "D1", "E1", "F1", "X2", "X3"),
        begun.getList("explanation.withoutCases.code"));
    assertEquals("2026-05-31T16:00:00Z", begun.getString("nextAssessment"));
  }

  @Test
  void fillingsWithoutACheckCostTheirShareOfTheYear() {
    told(firm.registered(), firm.validUnit("a"));
    told(records.filled(LocalDate.of(2025, 12, 31), 100, 100, 0));
    told(records.filled(MAY_8, 90, 0, 5));
    assertEquals("90/90", count(scored(), "F1"));
    teller.version(3, records.filled(MAY_8, 100, 4, 5));
    teller.version(2, records.filled(MAY_8, 95, 50, 5));
    told(records.filled(LocalDate.of(2026, 5, 9), 100, 6, 0));
    assertEquals("190/200", count(scored(), "F1"));
  }

  @Test
  void whatWasToldOfAFormerEntryAndOfOneThatMovedStaysItsOwn() {
    Firm former = Firm.in("320682");
    Records was = new Records(former);
    told(firm.registered(), firm.validUnit("a"), former.registered());
    LocalDate day = LocalDate.of(2026, 3, 2);
    LocalDate february = LocalDate.of(2026, 2, 2);
    told(
        was.screened(ScreeningKind.MONTHLY, february, false),
        was.screened(ScreeningKind.DAILY, day, false),
        records.screened(ScreeningKind.DAILY, day, true),
        records.screened(ScreeningKind.DAILY, day.plusDays(1), false));
    told(was.assigned("Zhang", "a"), was.assigned("Li", "a"), was.uncertified("f", MAY_8, 1));
    told(was.filled(MAY_8, 10, 1, 0), records.filled(MAY_8, 20, 0, 0));
    told(was.appointed("Zhang", SafetyRole.DIRECTOR));
    told(was.insured(LocalDate.of(2026, 12, 31)), records.insured(APRIL_30));
    told(was.diagnosed(MAY_8));
    told(new EnterpriseMoved(firm.id(), "某公司", "320681", null, false, MAY_8, "320682", "moved"));

    transactions.asSystem(
        () -> {
          merges.follow(
              List.of(
                  Teller.received(
                      new EnterpriseMerged(
                          firm.id(), former.id(), "320681", LocalDate.of(2026, 5, 10), "the same"),
                      9)));
          return true;
        });
    Answer merged = Desk.enterprise(firm);
    assertEquals("320681", merged.getString("regionCode"));
    assertEquals("1/2", count(merged, "C1"));
    assertEquals("2/53", count(merged, "D1"));
    assertEquals("1/2", count(merged, "C2"));
    assertEquals("29/30", count(merged, "F1"));
    assertEquals("1/1", count(merged, "X2"));
    assertEquals("1/1", count(merged, "X3"));
  }
}
