package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Twenty-five thousand real elevators become alerts on government desks, by events alone; and the
 * same comes out when every service is killed once meanwhile.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterIT {

  private static Map<String, String> undisturbed = Map.of();

  @BeforeAll
  static void theRegisterIsThere() {
    assumeTrue(Files.exists(Register.FILE), "skipped: there is no register at " + Register.FILE);
  }

  private static Platform start() throws Exception {
    return Platform.start(
        "--empty",
        "--clock",
        "2022-07-28T00:00:00+08:00",
        "--regions",
        Register.REGIONS.toString());
  }

  private static void awaitFigures(Register register) {
    register.awaitFigure("equipment", "equipment", 25_202);
    register.awaitFigure("equipment", "enterprises", 12_419);
    register.awaitFigure("equipment", "inUse", 25_022);
    register.awaitFigure("equipment", "sealed", 180);
    register.awaitFigure("equipment", "inspectionOverdue", 9_350);
    register.awaitFigure("hazard", "open", 9_350);
    register.awaitFigure("scoring", "vetoed", 4_892);
  }

  @Test
  @Order(1)
  void theRegistersFiguresComeOutByEventsAlone() throws Exception {
    try (Platform platform = start()) {
      Register register = new Register(platform);
      long before = platform.published();
      long started = System.nanoTime();
      String address = register.upload();
      JsonNode job = register.finished(address);
      double imported = seconds(started);
      awaitFigures(register);
      double vetoed = seconds(started);
      AtomicLong last = new AtomicLong();
      Awaitility.await("no further events")
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> platform.published(), published -> last.getAndSet(published) == published);
      long events = platform.published() - before;
      double flowed = seconds(started);

      assertEquals("COMPLETED", job.path("state").asText(), job.toString());
      assertEquals(25_204, job.path("read").asInt());
      assertEquals(25_202, job.path("accepted").asInt());
      assertEquals(2, job.path("rejected").asInt());
      List<String> rejections = register.rejections(address).lines().toList();
      assertEquals(3, rejections.size(), "a header and two rows");
      assertTrue(rejections.get(1).contains("Chester"), rejections.get(1));

      assertEquals(2_182, register.figure("equipment", Register.MONTGOMERY, "inspectionOverdue"));
      assertEquals(5_601, register.figure("equipment", Register.MONTGOMERY, "inUse"));
      assertEquals(
          2_357, register.figure("equipment", Register.BALTIMORE_CITY, "inspectionOverdue"));
      assertEquals(5_059, register.figure("equipment", Register.BALTIMORE_CITY, "inUse"));
      undisturbed = register.allFigures();

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
      platform.memory().forEach((name, mib) -> System.out.printf("Memory: %s %d MiB%n", name, mib));

      long published = platform.published();
      JsonNode again = register.finished(register.upload());
      assertEquals(25_202, again.path("unchanged").asInt(), again.toString());
      assertEquals(published, platform.published(), "the same file twice publishes nothing");
      assertEquals(undisturbed, register.allFigures());

      platform.moveClock(Duration.ofDays(1));
      register.awaitFigure("equipment", "inspectionOverdue", 9_438);
      register.awaitFigure("hazard", "open", 9_438);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  @Test
  @Order(2)
  void everyServiceKilledOnceChangesNothing() throws Exception {
    assumeTrue(!undisturbed.isEmpty(), "skipped: there is no undisturbed run to compare with");
    try (Platform platform = start()) {
      Register register = new Register(platform);
      String address = register.upload();
      awaitRead(register, address, 5_000);
      platform.kill("equipment");
      awaitRead(register, address, 10_000);
      platform.kill("inspection");
      awaitSome(register, "hazard", "open");
      platform.kill("hazard");
      awaitSome(register, "scoring", "vetoed");
      platform.kill("scoring");
      platform.kill("notification");

      JsonNode job = register.finished(address);
      assertEquals("COMPLETED", job.path("state").asText(), job.toString());
      assertEquals(25_202, job.path("accepted").asInt());
      assertEquals(2, job.path("rejected").asInt());
      awaitFigures(register);
      Awaitility.await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(1))
          .ignoreExceptions()
          .untilAsserted(() -> assertEquals(undisturbed, register.allFigures()));
    }
  }

  private static void awaitRead(Register register, String address, int rows) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> register.job(address).path("read").asInt() >= rows);
  }

  private static void awaitSome(Register register, String service, String figure) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(() -> register.figure(service, Register.STATE, figure) > 0);
  }
}
