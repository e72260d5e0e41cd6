package io.guapai.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;

/**
 * Makes every wait of a {@code @QuarkusTest} look at once and then at growing distances. By default
 * the first look is after 100 ms, though most of what tests wait for has come by then.
 */
public final class EarlyLooks implements QuarkusTestBeforeClassCallback {
  private static final Duration FIRST = Duration.ofMillis(5);
  private static final Duration LONGEST = Duration.ofMillis(100);

  @Override
  public void beforeClass(Class<?> testClass) {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(new IterativePollInterval(EarlyLooks::next, FIRST));
  }

  static Duration next(Duration distance) {
    Duration twice = distance.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }
}
