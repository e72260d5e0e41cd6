package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form counts what was one enterprise by its month once, and knows nothing of a later merge. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FormsOfMergedEnterprisesTest {

  private static final String HERE = "320922";

  @Inject PlatformClock clock;
  @Inject EnterpriseAliases aliases;

  @Test
  void whatWasScreenedTwiceUnderTwoIdsIsOneEnterpriseFromTheMonthOfTheMerge() {
    YearMonth march = YearMonth.of(clock.today().getYear() + 1, 3);
    YearMonth april = march.plusMonths(1);
    moveTo(march.atDay(10));
    TestUnit unit = TestUnit.registered(HERE);
    TestEnterprise former = new TestEnterprise(unit.enterprise(), "Former", HERE);
    former.register();
    TestEnterprise current = TestEnterprise.registered(HERE);
    screen(former);
    screen(current);
    Filing.general(unit);
    Map<String, String> inMarch = Map.of("unitsScreened", "2", "generalFound", "1");
    assertEquals(inMarch, form("month=" + march));

    moveTo(april.atDay(20));
    Streams.publish(
        new EnterpriseMerged(current.id(), former.id(), HERE, april.atDay(5), "the same"));
    Patience.until(() -> aliases.current(former.id()).equals(current.id()));

    assertEquals(inMarch, form("month=" + march));
    assertEquals(inMarch, form("month=" + march + "&asOf=" + clock.today()));
    assertEquals(
        Map.of("unitsScreened", "1", "generalFound", "1"),
        form("month=" + april + "&asOf=" + clock.today()));
  }

  private static Map<String, String> form(String query) {
    return Forms.total(Forms.form(Tokens.county(HERE), query));
  }

  private void moveTo(LocalDate day) {
    clock.moveTo(clock.startOf(day).plus(Duration.ofHours(10)));
  }

  private void screen(TestEnterprise enterprise) {
    as(enterprise.owner())
        .body(Map.of("kind", "DAILY", "on", clock.today().toString(), "findings", 0))
        .post("/hazard/v1/screenings")
        .then()
        .statusCode(201);
  }
}
