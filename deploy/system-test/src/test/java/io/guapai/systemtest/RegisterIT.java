package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Stream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty-five thousand real elevators become alerts on government desks, by events alone. */
@Order(2)
@ExtendWith(OnePlatform.class)
class RegisterIT {

  private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2022-07-28T00:00:00+08:00");

  private final Platform platform;

  RegisterIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeAll
  static void theRegisterIsThere() {
    assumeTrue(Files.exists(Maryland.FILE), "skipped: there is no register at " + Maryland.FILE);
  }

  @Test
  void theRegistersFiguresComeOutByEventsAlone() throws Exception {
    Source source = Maryland.read();
    LocalDate day = PUBLISHED.toLocalDate();
    Map<String, String> counted = Recount.figures(source, day);
    theRecountAgreesWithTheKnownFigures(counted);

    Register register = new Register(platform, source);
    platform.moveClockTo(PUBLISHED.toInstant());
    long before = register.quiet();
    long started = System.nanoTime();
    String address = register.upload();
    JsonNode job = register.finished(address);
    double imported = seconds(started);
    register.awaitFigures(counted);
    double vetoed = seconds(started);
    long published = register.quiet();
    double flowed = seconds(started);

    assertEquals("COMPLETED", job.path("state").asText(), job.toString());
    assertEquals(25_204, job.path("read").asInt());
    assertEquals(25_202, job.path("accepted").asInt());
    assertEquals(2, job.path("rejected").asInt());
    List<String> rejections = register.rejections(address).lines().toList();
    assertEquals(3, rejections.size(), "a header and two rows");
    for (String rejection : rejections.subList(1, 3)) {
      assertTrue(rejection.contains("UNKNOWN_REGION"), rejection);
      assertTrue(rejection.contains("Chester"), rejection);
    }
    Map<String, String> figures = register.allFigures();
    counted.forEach((name, value) -> assertEquals(value, figures.get(name), name));
    assertEquals(
        25_202 + 12_406,
        new Told(platform.bootstrapServers()).ids(Stream.EQUIPMENT, Maryland.STATE).size());
    new Bookkeeping(platform, source, day).check();
    print(imported, vetoed, flowed, published - before);

    JsonNode again = register.finished(register.upload());
    assertEquals(25_202, again.path("accepted").asInt(), again.toString());
    assertEquals(25_202, again.path("unchanged").asInt(), again.toString());
    assertEquals(published, register.quiet(), "the same file twice publishes nothing");
    assertEquals(figures, register.allFigures());

    platform.moveClock(Duration.ofDays(1));
    register.awaitFigure("equipment", "inspectionOverdue", 9_438);
    register.awaitFigure("hazard", "open", 9_438);
    register.awaitFigures(Recount.figures(source, day.plusDays(1)));
    register.quiet();
    new Bookkeeping(platform, source, day.plusDays(1)).check();
  }

  private static void theRecountAgreesWithTheKnownFigures(Map<String, String> counted) {
    assertEquals("25202", counted.get("24 equipment equipment"));
    assertEquals("12406", counted.get("24 equipment enterprises"));
    assertEquals("25022", counted.get("24 equipment inUse"));
    assertEquals("180", counted.get("24 equipment sealed"));
    assertEquals("9350", counted.get("24 equipment inspectionOverdue"));
    assertEquals("9350", counted.get("24 hazard open"));
    assertEquals("4888", counted.get("24 scoring vetoed"));
    String montgomery = Maryland.MONTGOMERY + " equipment ";
    assertEquals("2182", counted.get(montgomery + "inspectionOverdue"));
    assertEquals("5601", counted.get(montgomery + "inUse"));
    String baltimore = Maryland.BALTIMORE_CITY + " equipment ";
    assertEquals("2357", counted.get(baltimore + "inspectionOverdue"));
    assertEquals("5059", counted.get(baltimore + "inUse"));
  }

  private void print(double imported, double vetoed, double flowed, long events) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "Register: start %.1f s, import %.1f s (%.0f rows/s), last veto %.1f s after the upload,"
            + " %d events in %.1f s (%.0f events/s)%n",
        platform.startTime().toMillis() / 1000.0,
        imported,
        25_204 / imported,
        vetoed,
        events,
        flowed,
        events / flowed);
    Memory.of(platform.state())
        .forEach((name, mib) -> System.out.printf("Memory: %s %d MiB%n", name, mib));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
