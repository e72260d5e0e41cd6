package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A whole register at once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BulkFlowTest {

  private static final Logger LOG = Logger.getLogger(BulkFlowTest.class);
  private static final int UNITS = 25_000;
  private static final int OVERDUE = 9_350;
  private static final String REGION = "650102";

  @Inject PlatformClock clock;

  @Test
  void aRegisterOfTwentyFiveThousandUnitsFlowsInSeconds() {
    List<TestEvent> events = new ArrayList<>(UNITS);
    for (int i = 0; i < UNITS; i++) {
      boolean overdue = i % 2 == 0 && i / 2 < OVERDUE;
      events.add(
          Units.elevator(clock.today().plusDays(overdue ? -1 - i % 300 : 60 + i % 300))
              .in(REGION)
              .registered());
    }
    Streams.publish(events);
    long start = System.nanoTime();
    await("select count(*) from subject where region_code = ?", UNITS);
    long registered = System.nanoTime();
    await(
        "select count(*) from subject where region_code = ? and overdue_for is not null", OVERDUE);
    Told.awaitQuiet();
    LOG.infof(
        "published: %d units known after %d ms more, %d overdue told after %d ms",
        UNITS, millis(registered - start), OVERDUE, millis(System.nanoTime() - start));
    assertEquals(
        String.valueOf(OVERDUE),
        Units.one(
            "select count(*) from subject where region_code = ? and overdue_for is not null",
            REGION));
  }

  private static void await(String query, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(120))
        .until(() -> String.valueOf(count).equals(Units.one(query, REGION)));
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }
}
