package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.FailedItem;
import io.guapai.contracts.MaintenanceLevel;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What is told of lifts: items of maintenance that failed, and people who were trapped for long.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiftFactsTest {

  private static final String COUNTY = "530126";

  @Inject PlatformClock clock;

  @Test
  void eachItemThatFailedIsAHazardOnceUnderItsCodeOrAGeneralOne() {
    TestUnit unit = TestUnit.registered(COUNTY);
    MaintenanceDone done =
        new MaintenanceDone(
            UUID.randomUUID().toString(),
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterprise(),
            COUNTY,
            "3110",
            "Keeper",
            MaintenanceLevel.QUARTER,
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 3, 5),
            List.of(
                new FailedItem("A1-28", "层门门锁电气触点", "bridged", "GB45067-5.6.4"),
                new FailedItem("A1-30", "底坑环境", "water in the pit", null),
                new FailedItem("A2-1", "减速机润滑油", "low", "NO-SUCH-CODE")));
    TestEvent event = TestEvent.of(done);
    Streams.publish(event);
    Streams.publish(event);
    Patience.until(() -> codes(unit).size() == 3);
    assertEquals(Set.of("GB45067-5.6.4", "GENERAL"), Set.copyOf(codes(unit)));
    assertEquals(
        List.of("MAINTAINER", "MAINTAINER", "MAINTAINER"),
        Api.hazardsOf(unit).getList("items.sourceKind", String.class));
  }

  private static List<String> codes(TestUnit unit) {
    return Api.hazardsOf(unit).getList("items.code", String.class);
  }

  @Test
  void twoHoursInALiftAreAnAccidentOfTheLeastGrade() {
    TestUnit unit = TestUnit.registered(COUNTY);
    ZonedDateTime noon = clock.today().minusDays(1).atTime(12, 0).atZone(clock.getZone());
    Instant trapped = noon.toInstant();
    Streams.publish(
        TestEvent.of(
            new EntrapmentProlonged(
                UUID.randomUUID().toString(),
                unit.equipmentId(),
                unit.equipmentNo(),
                unit.enterprise(),
                COUNTY,
                trapped,
                trapped.plus(Duration.ofMinutes(5)),
                120)));
    Patience.until(() -> !accidents(unit).isEmpty());
    as(unit.county())
        .get("/hazard/v1/accidents/" + accidents(unit).get(0))
        .then()
        .statusCode(200)
        .body(has("occurredOn", equalTo(noon.toLocalDate() + "")))
        .body(has("grade", equalTo("GENERAL")))
        .body(has("consequences[0].kind", equalTo("STRANDED")))
        .body(has("consequences[0].amount", equalTo(120)));
  }

  private static List<String> accidents(TestUnit unit) {
    return as(unit.owner()).get("/hazard/v1/accidents").path("items.id");
  }
}
