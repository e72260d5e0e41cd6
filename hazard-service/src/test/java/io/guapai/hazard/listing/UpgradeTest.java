package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Listings climb by themselves (提级督办): when nobody answers, and when they are overdue. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UpgradeTest {

  private static final String[] CONTENTS = {
    "listings[0].notice.contents.", "listings[1].notice.contents."
  };

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void anEscalationToTheOwnLevelOrOfAHazardNoLongerListedChangesNothing() {
    TestUnit unit = TestUnit.registered("320305");
    String id = Procedure.severe(unit);
    Streams.publish(escalation(unit, id, Level.CITY));
    Procedure.listed(unit, id);
    Streams.publish(escalation(unit, id, Level.COUNTY));
    Streams.publish(escalation(unit, id, Level.CITY));
    TestEvent again = TestEvent.of(escalation(unit, id, Level.CITY));
    Streams.publish(again, again.withId("again-" + id));
    Streams.publish(escalation(unit, id, Level.PROVINCE));

    Patience.until(() -> "PROVINCE".equals(level(unit, id)));
    Answer file = Procedure.file(unit.county(), id);
    assertEquals(List.of("COUNTY", "CITY", "PROVINCE"), file.getList("listings.level"));
    assertEquals(List.of("SUPERSEDED", "SUPERSEDED", "LISTED"), file.getList("listings.state"));
  }

  @Test
  void theUpperNoticeTakesOverWhatTheLowerOneSays() {
    TestUnit unit = TestUnit.registered("320321");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id, Map.of("stop", "WHOLE", "dueDate", inDays(70)));
    Streams.publish(escalation(unit, id, Level.CITY));

    Patience.until(() -> "CITY".equals(level(unit, id)));
    Answer file = Procedure.file(unit.county(), id);
    for (String said : List.of("responsibleUnit", "harm", "requiredMeasures", "monitoring")) {
      String contents = ".notice.contents." + said;
      assertEquals(
          file.getString("listings[0]" + contents), file.getString("listings[1]" + contents));
    }
    assertEquals(file.getString("listings[0].no"), file.getString("listings[1].notice.supersedes"));
    assertEquals(
        file.getString("listings[0].dueDate"),
        file.getString("listings[1].dueDate"),
        "climbing gives no more time");
    assertEquals("WHOLE", file.getString("listings[1].stop"));
    assertEquals("not acknowledged", file.getString("listings[1].notice.reason"));
    assertTrue(
        Procedure.duties(id).stream().anyMatch(duty -> duty.startsWith("FILE_LISTING 3203 open")));
  }

  @Test
  void theNoticeOfACityNamesTheCitysLeaderDepartmentAndContactAndNeverTheCountys() {
    TestUnit first = TestUnit.registered("321302");
    String climbed = Procedure.severe(first);
    Procedure.listed(first, climbed);
    Streams.publish(escalation(first, climbed, Level.CITY));
    Patience.until(() -> "CITY".equals(level(first, climbed)));
    Answer file = Procedure.file(first.county(), climbed);
    assertEquals("Gu Feng", file.getString(CONTENTS[0] + "responsibleLeader.name"));
    assertEquals("", file.getString(CONTENTS[1] + "responsibleLeader.name"), "not named yet");
    assertEquals("", file.getString(CONTENTS[1] + "supervisingDepartment"));
    assertEquals("", file.getString(CONTENTS[1] + "contact.phone"));

    // The city decides on a listing of its own and says who supervises.
    TestUnit second = TestUnit.registered("321302");
    String decided = Procedure.severe(second);
    act(
            second.city(),
            decided,
            "listing-proposal",
            Map.of("reason", "a severe hazard", "responsibleUnit", "化工厂", "level", "CITY"))
        .then()
        .statusCode(200);
    Map<String, Object> names =
        Map.of(
            "responsibleLeader", Map.of("name", "Shen Yi", "post", "deputy mayor"),
            "supervisingDepartment", "City market regulation 市市场监管局",
            "contact", Map.of("name", "Qian Bo", "phone", "0527-1234567"));
    act(Tokens.leader("3213"), decided, "listing", Procedure.decision(names))
        .then()
        .statusCode(200);

    TestUnit third = TestUnit.registered("321311");
    String next = Procedure.severe(third);
    Procedure.listed(third, next);
    Streams.publish(escalation(third, next, Level.CITY));
    Patience.until(() -> "CITY".equals(level(third, next)));
    Answer ofNext = Procedure.file(third.county(), next);
    assertEquals("Shen Yi", ofNext.getString(CONTENTS[1] + "responsibleLeader.name"));
    assertEquals(
        "City market regulation 市市场监管局", ofNext.getString(CONTENTS[1] + "supervisingDepartment"));
    assertEquals("0527-1234567", ofNext.getString(CONTENTS[1] + "contact.phone"));
  }

  @Test
  void aCityNamesWhoSupervisesBeforeItsFirstDecision() {
    String leader = Tokens.leader("3211");
    String path = "/hazard/v1/listing-supervisors";
    as(leader)
        .body(supervisor("Xu Jing"))
        .post(path)
        .then()
        .statusCode(201)
        .body(has("authorityRegion", equalTo("3211")))
        .body(has("statedBy", equalTo("leader-3211")));
    TestUnit unit = TestUnit.registered("321102");
    String id = Procedure.severe(unit);
    Procedure.listed(unit, id);
    Streams.publish(escalation(unit, id, Level.CITY));
    Patience.until(() -> "CITY".equals(level(unit, id)));
    Answer file = Procedure.file(unit.county(), id);
    assertEquals("Gu Feng", file.getString(CONTENTS[0] + "responsibleLeader.name"));
    assertEquals("Xu Jing", file.getString(CONTENTS[1] + "responsibleLeader.name"));
    assertEquals("镇江市市场监管局", file.getString(CONTENTS[1] + "supervisingDepartment"));
    assertEquals("0511-1234567", file.getString(CONTENTS[1] + "contact.phone"));

    as(leader).body(supervisor("Ma Lin")).post(path).then().statusCode(201);
    as(Tokens.auditor("32"))
        .queryParam("region", "3211")
        .get(path)
        .then()
        .statusCode(200)
        .body(has("items.responsibleLeader.name", equalTo(List.of("Ma Lin", "Xu Jing"))));
    as(Tokens.county("321102")).get(path).then().body(has("items", equalTo(List.of())));
    for (String other : List.of(unit.county(), unit.owner(), Tokens.auditor("3211"))) {
      as(other).body(supervisor("Me")).post(path).then().statusCode(403);
    }
    as(unit.owner()).get(path).then().statusCode(403);
    as(leader).body(Map.of("supervisingDepartment", "x")).post(path).then().statusCode(400);
  }

  private static Map<String, ?> supervisor(String leader) {
    return Map.of(
        "responsibleLeader", Map.of("name", leader, "post", "deputy mayor"),
        "supervisingDepartment", "镇江市市场监管局",
        "contact", Map.of("name", "Qian Bo", "phone", "0511-1234567"));
  }

  @Test
  void anOverdueListingClimbsToTheCityAfter10WorkingDaysAndToTheProvinceAfter20() {
    TestUnit unit = TestUnit.registered("320382");
    String id = Procedure.severe(unit);
    LocalDate due = clock.today().plusDays(40);
    Procedure.listed(unit, id, Map.of("dueDate", due.toString()));

    goTo(calendar.workdaysAfter(due, 10).due());
    loop.sweep();
    assertEquals("COUNTY", level(unit, id), "the tenth working day still belongs to the county");

    goTo(calendar.workdaysAfter(due, 10).due().plusDays(1));
    CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture.allOf(one, other).join();
    Patience.until(() -> "CITY".equals(level(unit, id)));
    HazardListed told = Told.await(HazardListed.class, id, fact -> fact.level() == Level.CITY);
    assertTrue(told.reason().contains("UPGRADE-TO-CITY"), told.reason());
    assertEquals(due, told.dueDate());

    goTo(calendar.workdaysAfter(due, 20).due().plusDays(1));
    Patience.until(() -> "PROVINCE".equals(level(unit, id)));

    goTo(due.plusDays(300));
    loop.sweep();
    Answer file = Procedure.file(unit.county(), id);
    assertEquals(List.of("COUNTY", "CITY", "PROVINCE"), file.getList("listings.level"));
    assertEquals("LISTED", file.getString("listings[2].state"), "the province's stays");
    List<String> reached =
        transactions.asSystem(
            () ->
                sql.query(
                    "select rule || ' ' || authority_region from ladder_step where subject_id ="
                        + " any(?::uuid[]) order by reached_at",
                    row -> row.getString(1),
                    file.getList("listings.id")));
    assertEquals(List.of("UPGRADE-TO-CITY 3203", "UPGRADE-TO-PROVINCE 32"), reached);
  }

  @Test
  void anOverdueListingOfABeijingDistrictClimbsToTheMunicipality() {
    TestUnit unit = TestUnit.registered("110106");
    String id = Procedure.severe(unit);
    act(
            unit.county(),
            id,
            "listing-proposal",
            Map.of("reason", "a severe hazard", "responsibleUnit", "化工厂", "level", "CITY"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-authority")));
    LocalDate due = clock.today().plusDays(40);
    Procedure.listed(unit, id, Map.of("dueDate", due.toString()));

    goTo(calendar.workdaysAfter(due, 10).due().plusDays(1));
    Patience.until(() -> "PROVINCE".equals(level(unit, id)));
    Answer file = Procedure.file(unit.county(), id);
    assertEquals(List.of("COUNTY", "PROVINCE"), file.getList("listings.level"));
    assertEquals(List.of("110106", "11"), file.getList("listings.authorityRegion"));
  }

  @Test
  void whatWasHandedInWaitsForTheAuthorityAndDoesNotClimb() {
    TestUnit unit = TestUnit.registered("320324");
    String id = Procedure.severe(unit);
    LocalDate due = clock.today().plusDays(20);
    Procedure.listed(unit, id, Map.of("dueDate", due.toString()));
    Procedure.applied(unit, id, inDays(10));

    goTo(due.plusDays(60));
    loop.sweep();
    assertEquals("COUNTY", level(unit, id));

    act(unit.county(), id, "acceptance", Procedure.acceptance(false, "Li", "Zhao", "Wu"))
        .then()
        .statusCode(200)
        .body(has("listing.state", equalTo("LISTED")));
    Patience.until(() -> "PROVINCE".equals(level(unit, id)));
    assertEquals(
        List.of("COUNTY", "CITY", "PROVINCE"),
        Procedure.file(unit.county(), id).getList("listings.level"),
        "one level after the other, though both terms are over");
  }

  private static String level(TestUnit unit, String id) {
    return Api.hazard(unit.county(), id).getString("listing.level");
  }

  private String inDays(int days) {
    return clock.today().plusDays(days).toString();
  }

  /** Noon of a day to come. */
  private void goTo(LocalDate day) {
    clock.moveTo(clock.startOf(day).plusSeconds(12 * 3600));
  }

  private EscalationRaised escalation(TestUnit unit, String hazardId, Level level) {
    return new EscalationRaised(
        "case-" + hazardId,
        hazardId,
        "listing",
        unit.enterprise(),
        unit.region(),
        level,
        unit.region().substring(0, level.codeLength()),
        clock.instant(),
        "not acknowledged");
  }
}
