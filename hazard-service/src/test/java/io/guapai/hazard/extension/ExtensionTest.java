package io.guapai.hazard.extension;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
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

    ask(id, due.plusDays(90)).statusCode(200).body(has("dueDate", equalTo(due.toString())));
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
    ask(refused, due.plusDays(10)).statusCode(200);
    ask(refused, due.plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-asked")))
        .body(has("detail", containsString("PENDING")));
    decide(LEADER, refused, false, null)
        .statusCode(200)
        .body(has("dueDate", equalTo(due.toString())));
    ask(refused, due.plusDays(5))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-asked")))
        .body(has("detail", containsString("REFUSED")));
    assertEquals("REFUSED", extension(unit.owner(), refused).getString("state"));

    String approved = Api.planned(unit, "GB45067-5.6.2", due);
    ask(approved, due.plusDays(10)).statusCode(200);
    decide(LEADER, approved, true, null).statusCode(200);
    ask(approved, due.plusDays(20)).statusCode(409).body(has("detail", containsString("APPROVED")));
  }

  @Test
  void anExtensionAskedLaterThan20WorkingDaysBeforeTheDeadlineIsRefusedAndTheHazardGoesOverdue() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    LocalDate lastDay = LocalDate.parse(extension(unit.owner(), id).getString("lastDayToAsk"));
    clock.moveTo(clock.startOf(lastDay.plusDays(1)));

    ask(id, due.plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-too-late")))
        .body(has("detail", containsString(lastDay.toString())));
    assertEquals("NONE", extension(unit.owner(), id).getString("state"));

    clock.moveTo(clock.startOf(due.plusDays(1)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    ask(id, due.plusDays(10)).statusCode(409);
  }

  @Test
  void onItsLastDayAnExtensionMayStillBeAsked() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    LocalDate lastDay = LocalDate.parse(extension(unit.owner(), id).getString("lastDayToAsk"));
    clock.moveTo(clock.startOf(lastDay.plusDays(1)).minusSeconds(60));
    ask(id, due.plusDays(10)).statusCode(200);
  }

  @Test
  void anExtensionIsNeitherBeforeTheDeadlineNorLongerThanHalfOfTheOriginalTerm() {
    LocalDate start = clock.today();
    LocalDate due = start.plusDays(200);
    String id = Api.planned(unit, CODE, due);
    for (LocalDate wrong :
        List.of(start.minusDays(1), start, due.minusDays(1), due, due.plusDays(101))) {
      ask(id, wrong)
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
          .body(has("field", equalTo("requestedDate")))
          .body(has("detail", containsString(due.plusDays(100).toString())));
    }
    ask(id, due.plusDays(100)).statusCode(200);
    for (LocalDate wrong : List.of(due, start.minusDays(1), due.plusDays(101))) {
      decide(LEADER, id, true, wrong)
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
          .body(has("field", equalTo("date")));
    }
    assertEquals(due.toString(), Api.hazard(unit.county(), id).getString("dueDate"));
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

  @Test
  void onlyTheEnterpriseAsksAndOnlyTheAuthorityInChargeDecides() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    Map<String, ?> body = application(due.plusDays(10));
    long version = Api.hazard(unit.county(), id).getLong("version");
    act(unit.county(), id, "extension", body, version).then().statusCode(403);
    String stranger = Tokens.enterprise("TMP-320382-999999", null);
    act(stranger, id, "extension", body, version).then().statusCode(404);
    as("none").header("If-Match", "*").body(body).post(path(id)).then().statusCode(401);
    act(unit.owner(), id, "extension", body, version - 1).then().statusCode(412);
    decide(LEADER, id, true, null)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-asked")));

    ask(id, due.plusDays(10)).statusCode(200);
    decide(unit.city(), id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(Tokens.leader("320381"), id, "extension-decision", decision(true, null), version + 1)
        .then()
        .statusCode(404);
    act(unit.owner(), id, "extension-decision", decision(true, null)).then().statusCode(403);
    as(stranger).get(path(id)).then().statusCode(404);
    as(Tokens.leader("320381")).get(path(id)).then().statusCode(404);
  }

  @Test
  void whoAskedDoesNotDecide() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    String officer = Tokens.enterprise(unit.enterprise(), null);
    String self = "enterprise-" + unit.enterprise();
    act(officer, id, "extension", application(due.plusDays(10))).then().statusCode(200);
    decide(Tokens.acting(self, "leader@" + COUNTY, "county@" + COUNTY), id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:decider-not-independent")));
  }

  @Test
  void theListingBodyDecidesOnAListedHazardAndItsListingMovesAlong() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, "O57-25-1", due);
    list(id, due);
    ask(id, due.plusDays(50)).statusCode(200);
    assertEquals(true, duty(id).startsWith("3203 "));
    decide(LEADER, id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    review(unit.city(), id, true).statusCode(200);
    decide(Tokens.leader("3203"), id, true, null)
        .statusCode(200)
        .body(has("dueDate", equalTo(due.plusDays(50).toString())));
    assertEquals(
        due.plusDays(50).toString(),
        one("select due_date::text from listing where hazard_id = ?::uuid", id));
  }

  @Test
  void theSupervisingDepartmentReviewsTheExtensionOfAListedHazardBeforeItIsDecided() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, "O57-25-1", due);
    list(id, due);
    review(unit.city(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-asked")));
    ask(id, due.plusDays(50)).statusCode(200);
    assertEquals("3203 open", review(id));
    String both = Tokens.of("both-of-the-city", List.of("city", "leader"), "3203", null, null);
    decide(both, id, true, null)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-not-reviewed")));
    review(unit.county(), id, true)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    act(unit.city(), id, "extension-review", Map.of("opinion", " "))
        .then()
        .statusCode(400)
        .body(has("violations.field", containsInAnyOrder("recommend", "opinion", "signer")));
    review(both, id, false).statusCode(200);
    assertEquals("3203 done", review(id));
    review(unit.city(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:extension-reviewed")));
    as(unit.owner())
        .get(path(id))
        .then()
        .body(has("state", equalTo("PENDING")))
        .body(has("review.recommended", equalTo(false)))
        .body(has("review.signer", equalTo("Lu Min")))
        .body(has("review.reviewedBy", equalTo("both-of-the-city")));
    decide(both, id, true, null)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:decider-not-independent")));
    decide(Tokens.leader("3203"), id, true, null).statusCode(200);
    List<String> acts = Api.acts(unit, id);
    assertEquals(
        List.of("ASK_EXTENSION", "REVIEW_EXTENSION", "EXTEND"),
        acts.subList(acts.size() - 3, acts.size()));
  }

  @Test
  void whoseAuthorityDecidesItselfHasNoReview() {
    LocalDate due = clock.today().plusDays(200);
    String id = Api.planned(unit, CODE, due);
    ask(id, due.plusDays(10)).statusCode(200);
    review(unit.county(), id, true)
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:not-listed")));
    assertEquals("", review(id));
    decide(LEADER, id, true, null).statusCode(200);
  }

  @Test
  void anExtensionThatIsApprovedAfterTheDeadlineTakesTheOverdueBack() {
    LocalDate due = clock.today().plusDays(60);
    String id = Api.planned(unit, CODE, due);
    ask(id, due.plusDays(20)).statusCode(200);
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
    ask(id, due.plusDays(20)).statusCode(200);
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
    ask(id, due.plusDays(10)).statusCode(200);
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

  @Test
  void aHazardWithoutADeadlineCannotBeExtended() {
    String id = Api.major(unit, CODE);
    change(
        "update hazard set due_date = null, expires_at = null, remind_at = null where id = ?::uuid",
        id);
    ask(id, clock.today().plusDays(10))
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-deadline")));
    assertEquals(null, extension(unit.owner(), id).getString("lastDayToAsk"));
  }

  private ValidatableResponse ask(String id, LocalDate date) {
    return act(unit.owner(), id, "extension", application(date)).then();
  }

  private static ValidatableResponse decide(
      String token, String id, boolean approve, LocalDate date) {
    return act(token, id, "extension-decision", decision(approve, date)).then();
  }

  private static ValidatableResponse review(String token, String id, boolean recommend) {
    return act(
            token,
            id,
            "extension-review",
            Map.of("recommend", recommend, "opinion", "the part is ordered", "signer", "Lu Min"))
        .then();
  }

  private static String review(String id) {
    return one(
        "select authority_region || case when done_at is null then ' open' else ' done' end"
            + " from duty where kind = 'REVIEW_EXTENSION' and hazard_id = ?::uuid",
        id);
  }

  private static Map<String, ?> application(LocalDate date) {
    return Map.of(
        "requestedDate", date.toString(),
        "reason", "the part is made to order",
        "interimMeasures", "stop the unit at night");
  }

  private static Map<String, ?> decision(boolean approve, LocalDate date) {
    return date == null
        ? Map.of("approve", approve, "reason", "considered")
        : Map.of("approve", approve, "reason", "considered", "date", date.toString());
  }

  private static Answer extension(String token, String id) {
    return as(token).get(path(id)).then().statusCode(200).extract().as(Answer.class);
  }

  private static String path(String id) {
    return Api.HAZARDS + "/" + id + "/extension";
  }

  /** Listed by the city until the deadline of the plan. */
  private void list(String id, LocalDate due) {
    Map<String, Object> proposal = new HashMap<>(Procedure.proposal());
    proposal.put("level", "CITY");
    act(unit.county(), id, "listing-proposal", proposal).then().statusCode(200);
    act(Tokens.leader("3203"), id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
    assertEquals(
        due.toString(), one("select due_date::text from listing where hazard_id = ?::uuid", id));
  }

  private static String duty(String id) {
    return one(
        "select authority_region || ' until ' || due_date"
            + " || case when done_at is null then ' open' else ' done' end"
            + " from duty where kind = 'DECIDE_EXTENSION' and hazard_id = ?::uuid",
        id);
  }

  private static String one(String query, String id) {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, id);
      ResultSet row = statement.executeQuery();
      return row.next() ? row.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(String update, String id) {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, id);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
