package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The date of a notice is a deadline that counts (督办期限), and an extension extends it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingDeadlineTest {

  private static final String BRIDGED_DOOR_LOCK = "GB45067-5.6.4";

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;

  private final TestUnit unit = TestUnit.registered("320305");
  private LocalDate ninetyDays;

  @BeforeEach
  void ninetyDays() {
    ninetyDays = clock.today().plusDays(90);
  }

  @Test
  void aBridgedDoorLockIsListedBeforeItIsOverdueAndIsNotUnderAValidNotice() {
    String id = Api.major(unit, BRIDGED_DOOR_LOCK);
    LocalDate byRule = dueDate(id);
    listed(id);
    HazardListed told = Told.await(HazardListed.class, id);
    assertEquals(ninetyDays, told.dueDate());
    assertEquals(ninetyDays, told.hazardDueDate());

    noonAfter(byRule);
    loop.sweep();
    assertFalse(Api.hazard(unit.county(), id).getBoolean("overdue"), "the notice is valid");

    noonAfter(ninetyDays);
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    assertEquals(ninetyDays, Told.await(HazardOverdue.class, id).dueDate());
  }

  @Test
  void anExtensionOfAListingIsAskedAgainstItsDateAndLeavesAnOverdueOfBefore() {
    String id = Api.major(unit, BRIDGED_DOOR_LOCK);
    LocalDate byRule = dueDate(id);
    noonAfter(byRule);
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    ninetyDays = clock.today().plusDays(90);
    listed(id);
    assertEquals(byRule, dueDate(id), "what is overdue stays so");
    assertEquals(byRule, Told.await(HazardListed.class, id).hazardDueDate());

    Answer open =
        as(unit.owner())
            .get(Api.HAZARDS + "/" + id + "/extension")
            .then()
            .extract()
            .as(Answer.class);
    assertEquals(ninetyDays.plusDays(45).toString(), open.getString("latestDate"));
    LocalDate lastDay = LocalDate.parse(open.getString("lastDayToAsk"));
    assertFalse(calendar.workdaysAfter(lastDay, 20).due().isAfter(ninetyDays));

    LocalDate extended = ninetyDays.plusDays(30);
    act(
            unit.owner(),
            id,
            "extension",
            Map.of(
                "requestedDate", extended.toString(),
                "reason", "the part is made to order",
                "interimMeasures", "out of use"))
        .then()
        .statusCode(200);
    act(
            unit.county(),
            id,
            "extension-review",
            Map.of("recommend", true, "opinion", "the part is ordered", "signer", "Lu Min"))
        .then()
        .statusCode(200);
    act(
            Procedure.leader(unit),
            id,
            "extension-decision",
            Map.of("approve", true, "reason", "considered"))
        .then()
        .statusCode(200)
        .body(has("overdue", equalTo(true)));
    assertEquals(
        extended.toString(), Procedure.file(unit.county(), id).getString("listings[0].dueDate"));
    assertEquals(byRule, dueDate(id));
    assertFalse(Api.acts(unit, id).contains("WITHDRAW_OVERDUE"));
    assertTrue(Api.acts(unit, id).contains("EXTEND"));
  }

  @Test
  void theFirstPlanUnderAListingKeepsWithinItsDate() {
    String id = Api.major(unit, BRIDGED_DOOR_LOCK);
    listed(id);
    act(unit.owner(), id, "plan", Api.plan(ninetyDays.plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")));
    act(unit.owner(), id, "plan", Api.plan(ninetyDays.toString())).then().statusCode(200);
  }

  private void listed(String id) {
    Procedure.listed(unit, id, Map.of("dueDate", ninetyDays.toString()));
  }

  private LocalDate dueDate(String id) {
    return LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
  }

  private void noonAfter(LocalDate deadline) {
    clock.moveTo(clock.startOf(deadline.plusDays(1)).plus(Duration.ofHours(12)));
  }
}
