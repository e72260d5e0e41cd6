package io.guapai.hazard.extension;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.extension.MoreTime.ask;
import static io.guapai.hazard.extension.MoreTime.change;
import static io.guapai.hazard.extension.MoreTime.decide;
import static io.guapai.hazard.extension.MoreTime.duty;
import static io.guapai.hazard.extension.MoreTime.extension;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More time to rectify (延期), DOMAIN §3.5 step 6. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExtensionTest {

  private static final String COUNTY = "320382";
  private static final String LEADER = Tokens.leader(COUNTY);
  private static final String CODE = "GB45067-5.6.4";
  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void anEnterpriseAsksInTimeTheLeaderOfTheCountyApprovesAndTheDeadlineMoves() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    Answer before = extension(unit.owner(), id);
    assertEquals("NONE", before.getString("state"));
    assertEquals(due.plusDays(100).toString(), before.getString("latestDate"));
    LocalDate lastDay = LocalDate.parse(before.getString("lastDayToAsk"));
    assertEquals(false, calendar.workdaysAfter(lastDay, 20).due().isAfter(due));

    ask(unit, id, due.plusDays(90)).statusCode(200).body(has("dueDate", equalTo(due.toString())));
    assertEquals("PENDING", extension(unit.county(), id).getString("state"));
    assertEquals(
        COUNTY + " until " + calendar.workdaysAfter(clock.today(), 10).due() + " open", duty(id));

    decide(unit.county(), id, true, null).statusCode(403);
    decide(LEADER, id, true, due.plusDays(80))
        .statusCode(200)
        .body(has("dueDate", equalTo(due.plusDays(80).toString())))
        .body(has("deadline.setBy", equalTo("EXTENSION")))
        .body(has("deadline.rule", equalTo("EXTENSION-SHARE")))
        .body(has("deadline.mark", equalTo("PROPOSED")))
        .body(has("deadline.textEn", containsString("extended by approval from " + due)))
        .body(has("deadline.textZh", containsString("原期限" + due + "经批准延期")));

    HazardExtended told = Told.await(HazardExtended.class, id);
    assertEquals(due, told.previousDueDate());
    assertEquals(due.plusDays(80), told.dueDate());
    Answer after = extension(unit.owner(), id);
    assertEquals("APPROVED", after.getString("state"));
    assertEquals("leader-" + COUNTY, after.getString("decision.decidedBy"));
    assertEquals("stop the unit at night", after.getString("application.interimMeasures"));
    assertEquals(true, duty(id).endsWith(" done"));
    decide(LEADER, id, false, null)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-decided")));
  }

  @Test
  void anExtensionIsAskedOnceAfterARefusalAsLittleAsAfterAnApproval() {
    LocalDate due = clock.today().plusDays(200);
    String refused = Api.planned(unit, CODE, due);
    ask(unit, refused, due.plusDays(10)).statusCode(200);
    ask(unit, refused, due.plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-asked")))
        .body(has("detail", containsString("PENDING")));
    decide(LEADER, refused, false, null)
        .statusCode(200)
        .body(has("dueDate", equalTo(due.toString())));
    ask(unit, refused, due.plusDays(5))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-asked")))
        .body(has("detail", containsString("REFUSED")));
    assertEquals("REFUSED", extension(unit.owner(), refused).getString("state"));

    String approved = Api.planned(unit, "GB45067-5.6.2", due);
    ask(unit, approved, due.plusDays(10)).statusCode(200);
    decide(LEADER, approved, true, null).statusCode(200);
    ask(unit, approved, due.plusDays(20))
        .statusCode(409)
        .body(has("detail", containsString("APPROVED")));
  }

  @Test
  void anExtensionAskedLaterThan20WorkingDaysBeforeTheDeadlineIsRefusedAndTheHazardGoesOverdue() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    LocalDate lastDay = LocalDate.parse(extension(unit.owner(), id).getString("lastDayToAsk"));
    clock.moveTo(clock.startOf(lastDay.plusDays(1)));

    ask(unit, id, due.plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-too-late")))
        .body(has("detail", containsString(lastDay.toString())));
    assertEquals("NONE", extension(unit.owner(), id).getString("state"));

    clock.moveTo(clock.startOf(due.plusDays(1)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    ask(unit, id, due.plusDays(10)).statusCode(409);
  }

  @Test
  void onItsLastDayAnExtensionMayStillBeAsked() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    LocalDate lastDay = LocalDate.parse(extension(unit.owner(), id).getString("lastDayToAsk"));
    clock.moveTo(clock.startOf(lastDay.plusDays(1)).minusSeconds(60));
    ask(unit, id, due.plusDays(10)).statusCode(200);
  }

  @Test
  void anExtensionIsNeitherBeforeTheDeadlineNorLongerThanHalfOfTheOriginalTerm() {
    LocalDate start = clock.today();
    LocalDate due = start.plusDays(200);
    String id = Api.planned(unit, CODE, due);
    for (LocalDate wrong :
        List.of(start.minusDays(1), start, due.minusDays(1), due, due.plusDays(101))) {
      ask(unit, id, wrong)
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
          .body(has("field", equalTo("requestedDate")))
          .body(has("detail", containsString(due.plusDays(100).toString())));
    }
    ask(unit, id, due.plusDays(100)).statusCode(200);
    for (LocalDate wrong : List.of(due, start.minusDays(1), due.plusDays(101))) {
      decide(LEADER, id, true, wrong)
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
          .body(has("field", equalTo("date")));
    }
    assertEquals(due.toString(), Api.hazard(unit.county(), id).getString("dueDate"));
  }

  @Test
  void aHazardWithoutADeadlineCannotBeExtended() {
    String id = Api.major(unit, CODE);
    change(
        "update hazard set due_date = null, expires_at = null, remind_at = null where id = ?::uuid",
        id);
    ask(unit, id, clock.today().plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-deadline")));
    assertEquals(null, extension(unit.owner(), id).getString("lastDayToAsk"));
  }

  @Test
  void interimSafetyMeasuresAreMandatory() {
    String due = clock.today().plusDays(200).toString();
    String id = Api.planned(unit, CODE, LocalDate.parse(due));
    for (Map<String, ?> body :
        List.of(
            Map.of("requestedDate", due, "reason", "parts"),
            Map.of("requestedDate", due, "reason", "parts", "interimMeasures", " "),
            Map.of("requestedDate", due, "interimMeasures", "m"),
            Map.of("requestedDate", "soon", "reason", "parts", "interimMeasures", "m"),
            Map.of("reason", "parts", "interimMeasures", "m"))) {
      act(unit.owner(), id, "extension", body).then().statusCode(400);
    }
    act(LEADER, id, "extension-decision", Map.of("approve", true)).then().statusCode(400);
    act(LEADER, id, "extension-decision", Map.of("reason", "r")).then().statusCode(400);
  }
}
