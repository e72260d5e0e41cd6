package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A unit whose user has another id than before has no other user: its overdue goes on. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergingTest {

  @Inject PlatformClock clock;

  @Test
  void anOverdueGoesOnUnderTheCurrentIdAndIsNotToldTwice() {
    Units unit = Units.elevator(clock.today().minusDays(9)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    String current = "TMP-320411-" + UUID.randomUUID().toString().substring(0, 6);
    Streams.publish(
        new EnterpriseMerged(current, unit.enterprise(), unit.region(), clock.today(), "the same"));
    Awaitility.await().until(() -> current.equals(unit.column("enterprise_id")));

    // The register tells of the unit by the current id, and late by the former one.
    new Units(
            unit.id(),
            unit.no(),
            current,
            unit.region(),
            unit.variety(),
            unit.useState(),
            unit.firstUse(),
            unit.due())
        .change(2);
    unit.change(3);

    assertTrue(Told.inTheEnd(InspectionOverdueCleared.class, unit.no()).isEmpty());
    assertEquals(1, Told.inTheEnd(InspectionOverdue.class, unit.no()).size());
    assertEquals(current, unit.column("enterprise_id"));
  }
}
