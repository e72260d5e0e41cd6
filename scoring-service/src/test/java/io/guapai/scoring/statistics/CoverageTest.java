package io.guapai.scoring.statistics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.SizeClass;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Records;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many of the enterprises of a class are assessed, wherever they go and whatever they become.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CoverageTest {

  private static final String HERE = "320830";
  private static final String THERE = "320831";
  private static final LocalDate MAY_10 = LocalDate.of(2026, 5, 10);

  @Inject Teller teller;
  @Inject FollowingMerges merges;
  @Inject Transactions transactions;
  @Inject PlatformClock clock;
  @Inject Sql sql;

  @BeforeEach
  void inMay() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  /** Assessed of all in the class above scale, and in that of hazardous chemicals. */
  private void covered(String region, String aboveScale, String chemicals) {
    Answer counted = statistics(region);
    assertEquals(
        List.of(aboveScale, chemicals),
        List.of(share(counted, "ABOVE_SCALE"), share(counted, "HAZARDOUS_CHEMICALS")));
    assertEquals(
        List.of(),
        transactions.asSystem(
            () -> sql.query("select * from guapai_tally_differences()", row -> row.getString(1))));
  }

  private static String share(Answer counted, String of) {
    String line = "coverage[enterpriseClass=" + of + "].";
    return counted.getInt(line + "assessed") + "/" + counted.getInt(line + "enterprises");
  }

  private static Answer statistics(String region) {
    return given()
        .auth()
        .oauth2(Tokens.province("32"))
        .get("/scoring/v1/statistics?region={region}", region)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  @Test
  void eachClassIsCountedForItselfAndFollowsTheEnterprise() {
    Firm one = Firm.in(HERE);
    Firm other = Firm.in(HERE);
    teller.together(one.registered(), other.registered(), Firm.in(HERE).registered());
    teller.version(2, new Records(one).classified(SizeClass.ABOVE_SCALE, true));
    teller.version(2, new Records(other).classified(SizeClass.ABOVE_SCALE, false));
    covered(HERE, "0/2", "0/1");

    teller.together(one.validUnit("a"), one.overdue("a"));
    covered(HERE, "1/2", "1/1");
    teller.version(3, new Records(one).classified(null, true));
    covered(HERE, "0/1", "1/1");
    teller.version(2, new Records(one).classified(SizeClass.ABOVE_SCALE, false));
    covered(HERE, "0/1", "1/1");

    teller.together(
        new EnterpriseMoved(one.id(), "某公司", THERE, null, false, MAY_10, HERE, "moved"));
    covered(HERE, "0/1", "0/0");
    covered(THERE, "0/0", "1/1");
    covered("3208", "0/1", "1/1");

    merge(one, other);
    covered(HERE, "1/1", "0/0");
    covered("3208", "1/1", "0/0");
    teller.together(
        new EnterpriseClosed(other.id(), "某公司", HERE, null, false, MAY_10, 0, "closed"));
    covered("3208", "0/0", "0/0");
  }

  @Test
  void theClassOfAFormerEntryIsThatOfTheOneThatNobodyClassified() {
    String place = "320826";
    Firm former = Firm.in(place);
    Firm stays = Firm.in(place);
    teller.together(former.registered(), stays.registered(), stays.validUnit("a"));
    teller.version(7, new Records(former).classified(SizeClass.ABOVE_SCALE, true));
    merge(former, stays);
    covered(place, "1/1", "1/1");
    teller.version(2, new Records(stays).classified(SizeClass.BELOW_SCALE, false));
    covered(place, "0/0", "0/0");
  }

  @Test
  void aTargetIsThatOfTheTerritoryAndOfItsYear() {
    Answer city = statistics("3204");
    assertEquals(100, city.getInt("coverage[enterpriseClass=ABOVE_SCALE].targetPercent"));
    assertEquals(
        100, statistics("320411").getInt("coverage[enterpriseClass=ABOVE_SCALE].targetPercent"));
    assertNull(statistics("3208").get("coverage[enterpriseClass=ABOVE_SCALE].targetPercent"));
    given()
        .auth()
        .oauth2(Tokens.county("320411"))
        .get("/scoring/v1/rules?limit=200&kind=COVERAGE_TARGET")
        .then()
        .statusCode(200);
  }

  private void merge(Firm former, Firm current) {
    transactions.asSystem(
        () -> {
          merges.follow(
              List.of(
                  Teller.received(
                      new EnterpriseMerged(
                          current.id(), former.id(), current.region(), MAY_10, "the same"),
                      9)));
          return true;
        });
  }
}
