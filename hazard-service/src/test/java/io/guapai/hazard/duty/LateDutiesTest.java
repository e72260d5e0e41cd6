package io.guapai.hazard.duty;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Notice;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.deadline.ReckoningAgain;
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
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An authority that is late is told so, and then level after level above it, each once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LateDutiesTest {

  /** How a term of five days was reckoned. */
  private static final String EXPLAINED =
      """
      {"setBy": "RULE", "rule": "COMPLAINT-ACCEPT", "edition": "T-1", "source": "test",
       "mark": "PROPOSED", "start": "2022-03-01", "days": 5, "unit": "CALENDAR_DAYS",
       "due": "2022-03-06", "skipped": [], "makeUpDays": [], "assumedYears": [],
       "textZh": "截止2022-03-06", "textEn": "Due 2022-03-06"}
      """;

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;
  @Inject DueLoop loop;
  @Inject ReckoningAgain reckoning;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void theAuthorityItselfIsToldFirstThenTheCityThenTheProvince() {
    TestUnit unit = TestUnit.registered("320509");
    String id = Filing.reported(unit, "GENERAL");
    LocalDate due = LocalDate.parse(duty(unit, id).getString("items[0].dueDate"));

    afterThe(due.minusDays(1));
    loop.sweep();
    assertEquals(0, told(unit, id).size(), "the due date is a day in time");
    afterThe(due);
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY")));
    afterThe(calendar.workdaysAfter(due, 5).due());
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY", "CITY")));
    afterThe(calendar.workdaysAfter(due, 10).due());
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY", "CITY", "PROVINCE")));
    afterThe(calendar.workdaysAfter(due, 20).due());
    loop.sweep();
    assertEquals(3, told(unit, id).size(), "nobody is above the province");

    assertEquals(List.of("320509", "3205", "32"), duty(unit, id).getList("items[0].told.region"));
    as(unit.county())
        .queryParam("late", true)
        .get("/hazard/v1/duties")
        .then()
        .body(has("items.hazardId", hasItem(id)));
    List<DutyOverdue> facts = facts("320509", 3);
    assertEquals(List.of(1, 2, 3), facts.stream().map(DutyOverdue::step).toList());
    assertEquals(
        List.of(Level.COUNTY, Level.CITY, Level.PROVINCE),
        facts.stream().map(DutyOverdue::level).toList());
    assertEquals(DutyKind.VERIFY, facts.get(0).duty());
    assertEquals(id, facts.get(0).hazardId());
    assertEquals(due, facts.get(0).dueDate());
  }

  @Test
  void theDayInWhichAMajorHazardIsReportedUpwardHasTwentyFourHours() {
    TestUnit unit = TestUnit.registered("320581");
    clock.moveTo(clock.startOf(clock.today().plusDays(1)).plus(Duration.ofHours(9)));
    String id = Filing.major(unit);
    assertEquals("REPORT_UPWARD", duty(unit, id).getString("items[1].kind"));

    clock.moveBy(Duration.ofHours(23));
    loop.sweep();
    assertEquals(false, duty(unit, id).getBoolean("items[1].late"));
    assertEquals(List.of(), duty(unit, id).getList("items[1].told.level"));
    clock.moveBy(Duration.ofHours(2));
    assertEquals(true, duty(unit, id).getBoolean("items[1].late"));
    Patience.until(() -> duty(unit, id).getList("items[1].told.level").equals(List.of("COUNTY")));
    act(unit.county(), id, "upward-report", Map.of("summary", "too late")).then().statusCode(200);
    assertEquals(true, duty(unit, id).getBoolean("items[1].late"), "done, but late");
  }

  @Test
  void aTermThatWasAssumedIsReckonedAgainWhenTheHolidaysOfItsYearArePublished() throws IOException {
    TestUnit unit = TestUnit.registered("320507");
    Notice.awaited(clock, calendar);
    LocalDate today = clock.today();
    String id = Filing.reported(unit, "GENERAL");
    LocalDate assumed = LocalDate.parse(duty(unit, id).getString("items[0].dueDate"));
    assertEquals(
        List.of(assumed.getYear()), duty(unit, id).getList("items[0].deadline.assumedYears"));

    StatutoryCalendar published = Notice.of(today, assumed, assumed.plusDays(1));
    LocalDate due = published.workdaysAfter(today, 7).due();
    reckoning.by(published);
    Answer again = duty(unit, id);
    assertEquals(due.toString(), again.getString("items[0].dueDate"));
    assertEquals("VERIFY-REPORT", again.getString("items[0].deadline.rule"));
    assertEquals(List.of(), again.getList("items[0].deadline.assumedYears"));
    afterThe(assumed);
    loop.sweep();
    assertEquals(List.of(), told(unit, id), "it is no longer due that day");
    afterThe(due);
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY")));
  }

  @Test
  void anOverdueMajorHazardThatNobodyListsClimbsToTheProvince() {
    TestUnit unit = TestUnit.registered("320508");
    String id = Filing.major(unit);
    afterThe(LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate")));
    Patience.until(() -> duty(unit, id).getList("items.kind").contains("PROPOSE_LISTING"));
    LocalDate due = LocalDate.parse(duty(unit, id).getString("items[2].dueDate"));
    for (int days : List.of(0, 5, 10)) {
      afterThe(calendar.workdaysAfter(due, days).due());
      loop.sweep();
    }
    assertEquals(
        List.of(Level.COUNTY, Level.CITY, Level.PROVINCE),
        Streams.await(
                DutyOverdue.class,
                fact -> id.equals(fact.hazardId()) && fact.duty() == DutyKind.PROPOSE_LISTING,
                3,
                Duration.ofSeconds(90))
            .stream()
            .map(event -> event.as(DutyOverdue.class).level())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"110105,11", "429004,42"})
  void aboveADistrictOfBeijingAndACountyOfTheProvinceIsNoCity(String region, String above) {
    TestUnit unit = TestUnit.registered(region);
    String id = Filing.reported(unit, "GENERAL");
    LocalDate due = LocalDate.parse(duty(unit, id).getString("items[0].dueDate"));
    afterThe(calendar.workdaysAfter(due, 5).due());
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY", "PROVINCE")));
    afterThe(calendar.workdaysAfter(due, 30).due());
    loop.sweep();
    assertEquals(List.of(region, above), duty(unit, id).getList("items[0].told.region"));
  }

  @Test
  void whatIsDoneLateClimbsNoFurtherAndStaysLate() {
    TestUnit unit = TestUnit.registered("320581");
    String id = Filing.reported(unit, "GENERAL");
    LocalDate due = LocalDate.parse(duty(unit, id).getString("items[0].dueDate"));
    afterThe(due);
    Patience.until(() -> told(unit, id).equals(List.of("COUNTY")));
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    afterThe(calendar.workdaysAfter(due, 20).due());
    loop.sweep();
    assertEquals(List.of("COUNTY"), told(unit, id));
    assertEquals("DONE", duty(unit, id).getString("items[0].state"));
    assertEquals(true, duty(unit, id).getBoolean("items[0].late"));
  }

  @Test
  void aDutyAboutAComplaintClimbsTheSameLadder() {
    transactions.asSystem(
        () ->
            sql.update(
                "insert into duty (id, kind, subject, complaint_id, region_code, authority_region,"
                    + " correlation_id, due_date, deadline, expires_at, next_step_at)"
                    + " values (gen_random_uuid(), 'ACCEPT_COMPLAINT', gen_random_uuid(),"
                    + " gen_random_uuid(), '320582', '3205', 'c', ?, ?::jsonb, ?, ?)",
                clock.today().minusDays(40),
                EXPLAINED,
                clock.instant().minus(Duration.ofDays(39)),
                clock.instant().minus(Duration.ofDays(39))));
    List<DutyOverdue> facts = facts("320582", 2);
    assertEquals(
        List.of(Level.CITY, Level.PROVINCE), facts.stream().map(DutyOverdue::level).toList());
    assertEquals(DutyKind.ACCEPT_COMPLAINT, facts.get(0).duty());
    as(Tokens.city("3205"))
        .queryParam("kind", "ACCEPT_COMPLAINT")
        .get("/hazard/v1/duties")
        .then()
        .body(has("items[0].told.level", equalTo(List.of("CITY", "PROVINCE"))));
  }

  @Test
  void twoWhoSweepAtOnceTellEachLevelOnce() {
    String region = "320904";
    int many = 40;
    List<TestUnit> units = IntStream.range(0, many).mapToObj(i -> TestUnit.in(region)).toList();
    Streams.publish(units.stream().map(unit -> TestEvent.of(unit.registration())).toList());
    Streams.publish(
        units.stream()
            .map(
                unit ->
                    TestEvent.of(
                        new HazardFound(
                            unit.equipmentNo(),
                            "GENERAL",
                            "rope worn",
                            LocalDate.of(2025, 3, 1),
                            null,
                            null)))
            .toList());
    Patience.until(() -> Api.statistics(region).getInt("open") == many);
    clock.moveBy(Duration.ofDays(120));
    CompletableFuture<Void> one = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture<Void> other = CompletableFuture.runAsync(loop::sweep);
    CompletableFuture.allOf(one, other).join();
    List<DutyOverdue> facts = facts(region, 3 * many);
    assertEquals(3 * many, facts.size());
    assertEquals(
        3 * many, facts.stream().map(fact -> fact.dutyId() + "#" + fact.step()).distinct().count());
  }

  private void afterThe(LocalDate day) {
    clock.moveTo(clock.startOf(day.plusDays(1)).plusSeconds(60));
  }

  private static Answer duty(TestUnit unit, String id) {
    return as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  private static List<String> told(TestUnit unit, String id) {
    return duty(unit, id).getList("items[0].told.level");
  }

  private static List<DutyOverdue> facts(String region, int many) {
    return Streams.await(
            DutyOverdue.class,
            fact -> fact.regionCode().equals(region),
            many,
            Duration.ofSeconds(90))
        .stream()
        .map(event -> event.as(DutyOverdue.class))
        .toList();
  }
}
