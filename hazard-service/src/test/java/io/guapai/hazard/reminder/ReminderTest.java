package io.guapai.hazard.reminder;

import static io.guapai.hazard.Api.act;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Reminders seven, three and one days before the deadline (DOMAIN §3.6). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReminderTest {

  private static final String COUNTY = "320381";
  private static final String CODE = "GB45067-5.6.4";

  @Inject DueLoop loop;
  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void theEnterpriseIsRemindedSevenThreeAndOneDaysBeforeAndOnceEach() {
    LocalDate due = clock.today().plusDays(10);
    String id = Api.planned(unit, CODE, due);
    for (int days : List.of(8, 7, 6, 3, 2, 1)) {
      clock.moveTo(clock.startOf(due.minusDays(days)));
      CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
      CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
      CompletableFuture.allOf(one, other).join();
    }
    List<HazardDueSoon> told = Told.all(HazardDueSoon.class, id, soon(id, 1));
    assertEquals(List.of(7, 3, 1), told.stream().map(HazardDueSoon::daysLeft).toList());
    assertEquals(due, told.get(0).dueDate());
    assertEquals(Grade.MAJOR, told.get(0).grade());
    assertEquals(unit.enterprise(), told.get(0).enterpriseId());
  }

  @Test
  void aClockThatJumpsOverSeveralStepsTellsOfTheLatestWithTheDaysThatAreLeft() {
    LocalDate due = clock.today().plusDays(30);
    String id = Api.planned(unit, CODE, due);
    clock.moveTo(clock.startOf(due.minusDays(2)));
    loop.sweep();
    clock.moveTo(clock.startOf(due.minusDays(1)));
    loop.sweep();
    assertEquals(
        List.of(2, 1),
        Told.all(HazardDueSoon.class, id, soon(id, 1)).stream()
            .map(HazardDueSoon::daysLeft)
            .toList());
  }

  @Test
  void nobodyIsRemindedOfWhatIsClosedOrHandedInOrOverdue() {
    LocalDate due = clock.today().plusDays(20);
    String closed = Api.planned(unit, CODE, due);
    submit(closed);
    act(unit.county(), closed, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
    String submitted = Api.planned(unit, "GB45067-5.6.2", due);
    submit(submitted);
    String overdue = Api.planned(TestUnit.registered(COUNTY), CODE, clock.today().plusDays(5));
    TestUnit another = TestUnit.registered(COUNTY);
    String open = Api.planned(another, CODE, due);

    clock.moveTo(clock.startOf(due.minusDays(7)));
    Patience.until(() -> Api.hazard(unit.county(), overdue).getBoolean("overdue"));
    loop.sweep();
    for (String id : List.of(closed, submitted, overdue)) {
      assertEquals(List.of(), Told.all(HazardDueSoon.class, id, soon(open, 7)));
    }
  }

  @Test
  void whatIsSentBackIsBroughtToMindAgain() {
    LocalDate due = clock.today().plusDays(20);
    String id = Api.planned(unit, CODE, due);
    submit(id);
    clock.moveTo(clock.startOf(due.minusDays(5)));
    loop.sweep();
    act(unit.county(), id, "recheck", Api.recheck(false, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200);
    assertEquals(5, Told.await(HazardDueSoon.class, id).daysLeft());
  }

  @Test
  void aNewDeadlineHasRemindersOfItsOwn() {
    LocalDate due = clock.today().plusDays(20);
    String id = Api.planned(unit, CODE, due);
    clock.moveTo(clock.startOf(due.minusDays(7)));
    Told.await(HazardDueSoon.class, id, fact -> fact.daysLeft() == 7);
    LocalDate earlier = due.minusDays(3);
    act(unit.owner(), id, "plan", Api.plan(earlier.toString())).then().statusCode(200);
    clock.moveTo(clock.startOf(earlier.minusDays(3)));
    assertEquals(
        earlier, Told.await(HazardDueSoon.class, id, fact -> fact.daysLeft() == 3).dueDate());
  }

  private void submit(String id) {
    act(unit.owner(), id, "rectification", Map.of("report", "done")).then().statusCode(200);
  }

  private static Predicate<Recorded> soon(String id, int daysLeft) {
    return event ->
        event.is(HazardDueSoon.class)
            && event.as(HazardDueSoon.class).hazardId().equals(id)
            && event.as(HazardDueSoon.class).daysLeft() == daysLeft;
  }
}
