package io.guapai.equipment.cylinder;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The partitions of the trace, which no row lies outside of. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TraceMonthsTest {

  @Inject PlatformClock clock;

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void theMonthsToComeAreThereAndThoseWhoseTermHasPassedAreNot() throws Exception {
    assertEquals(
        0,
        Api.count(
            "select count(*) from pg_partitioned_table p join pg_class c on c.oid = p.partrelid"
                + " where c.relname = 'cylinder_trace' and p.partdefid <> 0"));
    await()
        .until(
            () ->
                Api.count(
                        "select count(*) from cylinder_trace_month where month ="
                            + " date_trunc('month', now() at time zone 'UTC')"
                            + " + interval '1 month'")
                    == 1);
    try (Connection owner = Database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "create table cylinder_trace_201501 (like cylinder_trace including constraints);"
              + "alter table cylinder_trace attach partition cylinder_trace_201501"
              + " for values from ('2015-01-01 00:00:00+00') to ('2015-02-01 00:00:00+00');"
              + "insert into cylinder_trace_month values ('2015-01-01')");
    }
    await()
        .until(
            () ->
                Api.count("select count(*) from pg_class where relname = 'cylinder_trace_201501'")
                    == 0);
  }

  @Test
  void aClockThatJumpsFindsItsMonthAndDropsNothing() throws Exception {
    long before = Api.count("select count(*) from cylinder_trace_month where month <= now()");
    clock.moveBy(Duration.ofDays(5 * 365));
    Filling station = new Filling("341181");
    String code = station.enter(clock.today().minusYears(1));
    assertEquals(
        1,
        station
            .post(station.events(code, clock.instant().minusSeconds(1), "CHECKED_BEFORE"))
            .<Integer>get("accepted"));
    assertEquals(
        before, Api.count("select count(*) from cylinder_trace_month where month <= now()"));
  }
}
