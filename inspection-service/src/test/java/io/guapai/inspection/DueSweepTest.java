package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DueSweepTest {

  /** Where only the units of the test of concurrency are. */
  private static final String REGION = "650104";

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  @Test
  void aUnitIsDueSoonThirtyDaysBeforeItsDate() {
    Units later = Units.elevator(clock.today().plusDays(31)).register();
    Units today = Units.elevator(clock.today().plusDays(30)).register();
    InspectionDueSoon told = Told.of(InspectionDueSoon.class, today.no(), 1).get(0);
    assertEquals(today.due(), told.dueDate());
    assertTrue(Told.inTheEnd(InspectionDueSoon.class, later.no()).isEmpty());
  }

  @Test
  void aUnitRegisteredPastItsDateIsOverdueAtOnceAndNeverDueSoon() {
    Units unit = Units.elevator(clock.today().minusDays(1)).register();
    InspectionOverdue told = Told.of(InspectionOverdue.class, unit.no(), 1).get(0);
    assertEquals(unit.due(), told.dueDate());
    assertEquals("3110", told.variety());
    assertTrue(Told.inTheEnd(InspectionDueSoon.class, unit.no()).isEmpty());
  }

  @Test
  void theOverdueBelongsToTheStoryOfItsRegistration() {
    Units unit = Units.elevator(clock.today().minusDays(1));
    TestEvent registered = unit.registered().withCause(null, "story-" + unit.id());
    Streams.publish(registered);
    Recorded overdue = Told.first(InspectionOverdue.class, unit.no());
    assertEquals("story-" + unit.id(), overdue.headers().get("ce_correlationid"));
    assertEquals(unit.enterprise(), overdue.key());
  }

  @Test
  void theDateItselfIsStillValidAndTheNextDayPicksUpExactlyTheNewlyDue() {
    Units tomorrow = Units.elevator(clock.today().plusDays(1)).register();
    Units today = Units.elevator(clock.today()).register();
    Units before = Units.elevator(clock.today().minusDays(1)).register();
    Told.of(InspectionOverdue.class, before.no(), 1);
    assertTrue(Told.inTheEnd(InspectionOverdue.class, today.no()).isEmpty());

    clock.moveBy(Duration.ofDays(1));

    Told.of(InspectionOverdue.class, today.no(), 1);
    assertEquals(1, Told.inTheEnd(InspectionOverdue.class, before.no()).size());
    assertEquals(1, Told.inTheEnd(InspectionOverdue.class, today.no()).size());
    assertTrue(Told.inTheEnd(InspectionOverdue.class, tomorrow.no()).isEmpty());
  }

  @Test
  void aUnitOutOfUseIsNeverOverdue() {
    Units sealed = Units.elevator(clock.today().minusDays(400)).being(UseState.SEALED).register();
    assertNull(sealed.column("next_step_at"));
  }

  @Test
  void overdueEndsWhenTheUnitLeavesUse() {
    Units unit = Units.elevator(clock.today().minusDays(9)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    unit.being(UseState.STOPPED).change(2);
    InspectionOverdueCleared end = Told.of(InspectionOverdueCleared.class, unit.no(), 1).get(0);
    assertEquals(ClearedReason.OUT_OF_USE, end.reason());
    assertEquals(unit.due(), end.dueDate());
  }

  @Test
  void overdueEndsWhenTheRegisterCorrectsTheDate() {
    Units unit = Units.elevator(clock.today().minusDays(9)).register();
    Told.of(InspectionOverdue.class, unit.no(), 1);
    unit.dueOn(clock.today().plusYears(1)).change(2);
    assertEquals(
        ClearedReason.DATE_CHANGED,
        Told.of(InspectionOverdueCleared.class, unit.no(), 1).get(0).reason());
  }

  @Test
  void sweepsThatRunAtTheSameTimeAnnounceEachUnitOnce() {
    List<Units> units = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < 1_200; i++) {
      Units unit = Units.elevator(clock.today()).in(REGION);
      units.add(unit);
      numbers.add(unit.no());
    }
    Streams.publish(units.stream().map(Units::registered).toList());
    Awaitility.await()
        .until(
            () ->
                "1200"
                    .equals(
                        Units.one("select count(*) from subject where region_code = ?", REGION)));

    clock.moveBy(Duration.ofDays(1));
    CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture.allOf(one, other).join();

    Streams.read("inspection-events", all -> overdueAmong(all, numbers).size() >= numbers.size());
    Told.awaitQuiet();
    List<String> told = overdueAmong(Streams.all("inspection-events"), numbers);
    assertEquals(numbers.size(), told.size());
    assertEquals(numbers, new HashSet<>(told));
  }

  private static List<String> overdueAmong(List<Recorded> all, Set<String> numbers) {
    return all.stream()
        .filter(record -> record.is(InspectionOverdue.class))
        .map(record -> record.json().path("equipmentNo").asText())
        .filter(numbers::contains)
        .toList();
  }
}
