package io.guapai.scoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A register of the size of a county's flows through the streams, and its figures hold. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegisterFlowTest {

  private static final Logger LOG = Logger.getLogger(RegisterFlowTest.class);
  private static final String REGION = "320106";
  private static final int FIRMS = 3_000;
  private static final int UNITS_EACH = 2;
  private static final int WITH_OVERDUE = 1_200;
  private static final String CODE = "TSEL-40-OVERDUE";
  private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void theFiguresOfALargeRegisterHold() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    List<TestEvent> register = new ArrayList<>();
    List<TestEvent> inspection = new ArrayList<>();
    List<TestEvent> hazard = new ArrayList<>();
    for (int i = 0; i < FIRMS; i++) {
      Firm firm = Firm.in(REGION);
      register.add(TestEvent.of(firm.registered()));
      for (int unit = 0; unit < UNITS_EACH; unit++) {
        register.add(TestEvent.of(firm.validUnit("u" + unit)));
        if (i < WITH_OVERDUE) {
          inspection.add(TestEvent.of(firm.overdue("u" + unit)));
          hazard.add(TestEvent.of(firm.reported("h" + unit, CODE, LocalDate.of(2026, 5, 10))));
          hazard.add(TestEvent.of(firm.graded("h" + unit, CODE, Grade.GENERAL, DUE)));
        }
      }
    }
    long start = System.nanoTime();
    Streams.publish(hazard);
    Streams.publish(register);
    Streams.publish(inspection);
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> {
              assertEquals(WITH_OVERDUE, statistics().getInt("vetoed"));
              assertEquals(FIRMS, statistics().getInt("enterprises"));
              assertEquals(FIRMS * UNITS_EACH, unitsKnown());
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    int events = register.size() + inspection.size() + hazard.size();
    LOG.infof("%d events in %.1f s, %.0f a second", events, seconds, events / seconds);

    Answer statistics = statistics();
    assertEquals(FIRMS, statistics.getInt("enterprises"));
    assertEquals(WITH_OVERDUE, statistics.getInt("byVeto.V2"));
    assertEquals(0, statistics.getInt("byVeto.V1"));
    assertEquals(WITH_OVERDUE, statistics.getInt("byGrade.D"));
    assertEquals(0, statistics.getInt("byGrade.A"));
    assertEquals(REGION, statistics.getString("region"));

    clock.moveTo(Instant.parse("2026-05-10T18:00:01Z"));
    await()
        .atMost(Duration.ofSeconds(120))
        .untilAsserted(() -> assertEquals(FIRMS - WITH_OVERDUE, statistics().getInt("byGrade.A")));
  }

  private int unitsKnown() {
    return transactions.asSystem(
        () ->
            sql.first(
                    "select count(*) from unit where use_state is not null and region_code = ?",
                    row -> row.getInt(1),
                    REGION)
                .orElseThrow());
  }

  private static Answer statistics() {
    return given()
        .auth()
        .oauth2(Tokens.city("3201"))
        .get("/scoring/v1/statistics?region={region}", REGION)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }
}
