package io.guapai.hazard.interview;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.interview.Talks.INTERVIEWS;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leads to an interview: each cause once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InterviewCausesTest {

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;
  @Inject Transactions transactions;
  @Inject Hazards hazards;
  @Inject Journal journal;

  private final TestUnit unit = TestUnit.registered("320214");

  @Test
  void aMajorHazardOverdueByFiveWorkingDaysLeadsToOneInterview() {
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    LocalDate fifth = calendar.workdaysAfter(due, 5).due();
    clock.moveTo(clock.startOf(fifth).plusSeconds(60));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    loop.sweep();
    assertEquals(List.of(), own("OVERDUE"), "the fifth working day is not over");
    clock.moveTo(clock.startOf(fifth.plusDays(1)).plusSeconds(60));
    String interview = Talks.awaitOne(unit, "OVERDUE");
    loop.sweep();
    assertEquals(List.of(interview), own("OVERDUE"));
    assertEquals(id, Talks.get(unit.county(), interview).getString("hazardId"));
    as(unit.owner()).get(INTERVIEWS + "/" + interview).then().statusCode(404);
    as(unit.owner()).get(INTERVIEWS).then().statusCode(200).body(has("items", empty()));

    Talks.act(
            unit,
            Talks.leader(unit),
            interview,
            "summons",
            Talks.summons(
                clock.instant().plusSeconds(3600).atZone(clock.getZone()).toOffsetDateTime()))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUMMONED")));
    as(unit.owner()).get(INTERVIEWS + "/" + interview).then().statusCode(200);
    Talks.act(
            unit,
            Talks.leader(unit),
            interview,
            "summons",
            Talks.summons(
                clock.instant().plusSeconds(3600).atZone(clock.getZone()).toOffsetDateTime()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:interview-state")));
  }

  @Test
  void anOverdueThatIsWithdrawnTakesItsProposalBack() {
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(calendar.workdaysAfter(due, 5).due().plusDays(1)).plusSeconds(60));
    String interview = Talks.awaitOne(unit, "OVERDUE");
    act(unit.owner(), id, "plan", Api.plan(clock.today().toString())).then().statusCode(200);
    act(
            unit.owner(),
            id,
            "rectification",
            Map.of("report", "was done in time", "rectifiedBy", "Wang Li"))
        .then()
        .statusCode(200);
    transactions.asSystem(
        () -> {
          Hazard hazard = hazards.lock(UUID.fromString(id));
          hazard
              .time()
              .withdrawOverdue(
                  due, By.account("county", clock.instant()), "rectified before the deadline");
          journal.write(hazard.news());
          return true;
        });
    Patience.until(
        () -> Talks.get(unit.county(), interview).getString("state").equals("CANCELLED"));
    assertEquals(By.SYSTEM, Talks.get(unit.county(), interview).getString("endedBy"));
  }

  @Test
  void aGeneralHazardThatIsOverdueLeadsToNone() {
    String id = Filing.general(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(30)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    loop.sweep();
    assertEquals(List.of(), own("OVERDUE"));
  }

  @Test
  void aHazardThatCameBackTwiceLeadsToAnInterviewOnceItIsProven() throws SQLException {
    String id = Filing.reported(unit, Filing.MAJOR);
    repeated(id, 1);
    TestUnit other = TestUnit.registered("320214");
    String twice = Filing.reported(other, Filing.MAJOR);
    repeated(twice, 2);
    for (TestUnit one : List.of(unit, other)) {
      assertEquals(List.of(), own(one, "REPEATED"));
    }
    Map<String, ?> confirm = Map.of("decision", "CONFIRM");
    act(unit.county(), id, "confirmation", confirm).then().statusCode(200);
    act(other.county(), twice, "confirmation", confirm).then().statusCode(200);
    assertEquals(List.of(), own("REPEATED"));
    assertEquals(1, own(other, "REPEATED").size());
  }

  @Test
  void anAccidentLeadsToOneInterviewHoweverOftenItIsReported() {
    for (int i = 0; i < 2; i++) {
      Streams.publish(
          new AccidentReported(
              unit.equipmentNo(), LocalDate.of(2025, 3, 1), AccidentGrade.GENERAL, "trapped"));
    }
    Streams.publish(
        new AccidentReported(
            unit.equipmentNo(), LocalDate.of(2025, 3, 2), AccidentGrade.GENERAL, "again"));
    Patience.until(() -> own("ACCIDENT").size() == 2);
  }

  @Test
  void eachFallToGradeDLeadsToOneInterview() {
    Streams.publish(
        List.of(
            scored(1, ScoreGrade.C),
            scored(2, ScoreGrade.D),
            scored(3, ScoreGrade.D),
            scored(4, ScoreGrade.B),
            scored(5, ScoreGrade.D)));
    Patience.until(() -> own("GRADE_D").size() == 2);
    Streams.publish(List.of(scored(4, ScoreGrade.B), scored(6, ScoreGrade.D)));
    Streams.publish(List.of(scored(7, ScoreGrade.C), scored(8, ScoreGrade.D)));
    Patience.until(() -> own("GRADE_D").size() == 3);
    String id = own("GRADE_D").get(0);
    assertEquals(unit.region(), Talks.get(unit.county(), id).getString("regionCode"));
  }

  private TestEvent scored(long sequence, ScoreGrade grade) {
    return TestEvent.of(
            new EnterpriseScored(
                unit.enterprise(), unit.region(), "P-1", new BigDecimal("50.00"), grade, false))
        .withSequence(sequence);
  }

  private List<String> own(String trigger) {
    return own(unit, trigger);
  }

  private static List<String> own(TestUnit unit, String trigger) {
    return Talks.of(unit, trigger).getList("items[enterpriseId=" + unit.enterprise() + "]*.id");
  }

  private static void repeated(String id, int count) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update hazard set repeat_count = " + count + " where id = '" + id + "'");
    }
  }
}
