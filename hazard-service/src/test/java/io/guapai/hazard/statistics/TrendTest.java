package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.Procedure;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the hazards of a territory went, month by month. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TrendTest {

  private static final String COUNTY = "321204";

  @Inject PlatformClock clock;

  @Test
  void theMonthThatHasNotEndedIsWhatTheStatisticsSayNow() {
    TestUnit unit = TestUnit.registered(COUNTY);
    String untrue = Reported.byOwner(unit, "GENERAL");
    TestUnit other = TestUnit.registered(COUNTY);
    Reported.byOwner(other, "GENERAL");
    Procedure.listed(other, Procedure.severe(other));
    Answer before = trend();
    act(unit.county(), untrue, "confirmation", Map.of("decision", "REJECT", "reason", "no fault"))
        .then()
        .statusCode(200);
    Answer after = trend();

    int last = before.getList("month", String.class).size() - 1;
    assertEquals(11, last);
    assertEquals(YearMonth.from(clock.today()).toString(), after.getString("[" + last + "].month"));
    assertEquals(1, of(before, last, "open") - of(after, last, "open"));
    assertEquals(1, of(after, last, "ended") - of(before, last, "ended"));
    assertTrue(of(after, last, "reported") >= 3);
    Answer now = as(Tokens.county(COUNTY)).get("/hazard/v1/statistics").as(Answer.class);
    assertEquals(now.getInt("open"), of(after, last, "open"));
    assertEquals(now.getInt("listed"), of(after, last, "listed"));
  }

  private static Answer trend() {
    return as(Tokens.county(COUNTY)).get("/hazard/v1/statistics/trend").as(Answer.class);
  }

  private static int of(Answer trend, int month, String count) {
    return trend.getInt("[" + month + "]." + count);
  }
}
