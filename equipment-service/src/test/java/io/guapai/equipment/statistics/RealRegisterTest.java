package io.guapai.equipment.statistics;

import static io.guapai.equipment.Api.STATISTICS;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guapai.equipment.Api;
import io.guapai.equipment.ExtraTerritory;
import io.guapai.equipment.imports.Importing;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The elevators of Maryland, as published on 2022-07-28. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(ExtraTerritory.class)
class RealRegisterTest {

  private static final Logger LOG = Logger.getLogger(RealRegisterTest.class);
  private static final Path REGISTER = ExtraTerritory.data("maryland-elevators-2022.csv");
  private static final Path PROFILE =
      Path.of("../deploy/system-test/profiles/maryland-elevators-2022.yaml");
  private static final long EVENTS = 25_202 + 12_419;

  @Inject PlatformClock clock;

  private final String province = Tokens.province("24");

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void theRealRegisterComesInWithItsKnownFigures() throws Exception {
    assumeTrue(Files.exists(REGISTER), "the real register is not at hand: " + REGISTER);
    clock.moveTo(OffsetDateTime.parse("2022-07-28T00:00:00+08:00").toInstant());
    byte[] csv = Files.readAllBytes(REGISTER);
    String profile = Files.readString(PROFILE);

    String job = accepted(province, csv, profile);
    Response done = ended(province, job);
    done.then()
        .body(
            "state", equalTo("COMPLETED"),
            "read", equalTo(25_204),
            "accepted", equalTo(25_202),
            "rejected", equalTo(2));
    LOG.infof("the register came in at %s rows/s", done.<Object>path("rowsPerSecond"));
    assertEquals(
        2,
        Importing.rejections(province, job, "en")
            .lines()
            .filter(line -> line.contains("UNKNOWN_REGION") && line.contains("Chester"))
            .count());

    statistics("24")
        .body(
            "enterprises", equalTo(12_419),
            "equipment", equalTo(25_202),
            "inUse", equalTo(25_022),
            "sealed", equalTo(180),
            "inspectionOverdue", equalTo(9_350));
    statistics("240116").body("inUse", equalTo(5_601), "inspectionOverdue", equalTo(2_182));
    statistics("240103").body("inUse", equalTo(5_059), "inspectionOverdue", equalTo(2_357));
    assertEquals(EVENTS, published());

    ended(province, accepted(province, csv, profile))
        .then()
        .body("accepted", equalTo(25_202), "unchanged", equalTo(25_202));
    assertEquals(EVENTS, published());

    clock.moveBy(Duration.ofDays(1));
    statistics("24").body("inspectionOverdue", equalTo(9_438));
  }

  private ValidatableResponse statistics(String region) {
    return as(province).queryParam("region", region).get(STATISTICS).then().statusCode(200);
  }

  private static long published() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Api.count("select count(*) from outbox") == 0);
    return Streams.all("equipment-events").stream()
        .filter(event -> event.headers().getOrDefault("ce_regioncode", "").startsWith("24"))
        .map(Recorded::id)
        .distinct() // the relay may send an event twice, and the inbox drops it
        .count();
  }
}
