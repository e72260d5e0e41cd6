package io.guapai.hazard.extension;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.extension.MoreTime.ask;
import static io.guapai.hazard.extension.MoreTime.decide;
import static io.guapai.hazard.extension.MoreTime.path;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What an extension that is decided late finds: the deadline has passed, or the hazard has ended.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LateExtensionsTest {

  private static final String COUNTY = "320382";
  private static final String LEADER = Tokens.leader(COUNTY);
  private static final String CODE = "GB45067-5.6.4";
  @Inject PlatformClock clock;
  private final TestUnit unit = TestUnit.registered(COUNTY);

  @Test
  void anExtensionThatIsApprovedAfterTheDeadlineTakesTheOverdueBack() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    ask(unit, id, due.plusDays(20)).statusCode(200);
    clock.moveTo(clock.startOf(due.plusDays(2)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));

    decide(LEADER, id, true, null).statusCode(200).body(has("overdue", equalTo(false)));
    HazardOverdueWithdrawn withdrawn = Told.await(HazardOverdueWithdrawn.class, id);
    assertEquals(due, withdrawn.dueDate());
    assertEquals(1, withdrawn.cycle());
    assertEquals(null, withdrawn.rectifiedOn());
    List<String> acts = Api.acts(unit, id);
    assertEquals(
        List.of("OVERDUE", "WITHDRAW_OVERDUE", "EXTEND"),
        acts.subList(acts.size() - 3, acts.size()));

    clock.moveBy(Duration.ofDays(19));
    Patience.until(() -> Api.hazard(unit.county(), id).getInt("overdueCycle") == 2);
  }

  @Test
  void whatWasHandedInAfterTheExtendedDeadlineAsWellStaysOverdue() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    ask(unit, id, due.plusDays(20)).statusCode(200);
    clock.moveTo(clock.startOf(due.plusDays(22)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    act(unit.owner(), id, "rectification", Map.of("report", "done")).then().statusCode(200);

    decide(LEADER, id, true, null)
        .statusCode(200)
        .body(has("overdue", equalTo(true)))
        .body(has("overdueCycle", equalTo(2)))
        .body(has("dueDate", equalTo(due.plusDays(20).toString())));
  }

  @Test
  void aHazardThatEndsLapsesTheApplication() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    ask(unit, id, due.plusDays(10)).statusCode(200);
    act(unit.owner(), id, "rectification", Map.of("report", "done")).then().statusCode(200);
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")));

    as(unit.owner())
        .get(path(id))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("LAPSED")))
        .body(has("application", notNullValue()))
        .body(has("decision", nullValue()));
    for (boolean approve : List.of(true, false)) {
      decide(LEADER, id, approve, null)
          .statusCode(409)
          .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
    }
  }
}
