package io.guapai.hazard.movein;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardFact;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestEnterprise;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Json;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A bureau moves in with its backlog (存量隐患迁入). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MovingInTest {

  private static final String DOOR = "/hazard/v1/brought-in";
  private static final String CODE = "GB45067-5.6.4";
  private static final List<String> STATES =
      List.of(
          "REPORTED",
          "VERIFYING",
          "CONFIRMED",
          "GRADED",
          "ORDERED",
          "RECTIFYING",
          "SUBMITTED",
          "CLOSED",
          "REJECTED",
          "TRANSFERRED");

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  private final String source = "旧隐患库 " + UUID.randomUUID();

  @Test
  void aBacklogStandsTheDayAfterAndNobodyIsAlarmed() {
    String county = "320722";
    TestUnit unit = TestUnit.registered(county);
    List<Map<String, Object>> backlog = backlog(unit, 300);

    Answer half = brought(county, backlog.subList(0, 120));
    assertEquals(120, half.<Integer>get("broughtIn"));
    Answer whole = brought(county, backlog);
    assertEquals(180, whole.<Integer>get("broughtIn"));
    assertEquals(120, whole.<Integer>get("unchanged"));
    assertEquals(0, whole.<Integer>get("refused"));
    assertEquals(300, brought(county, backlog).<Integer>get("unchanged"));

    Answer statistics = Api.statistics(county);
    assertEquals(210, statistics.<Integer>get("open"));
    assertEquals(30, statistics.<Integer>get("closed"));
    // Half of those graded, ordered and in rectification ran past their date there.
    assertEquals(45, statistics.<Integer>get("overdue"));

    loop.sweep();
    Answer duties = read(county, "/hazard/v1/duties?limit=200&region=" + county);
    assertEquals(Set.of("VERIFY", "GRADE", "RECHECK"), new HashSet<>(duties.getList("items.kind")));
    assertEquals(
        0, read(county, "/hazard/v1/duties?late=true&region=" + county).getList("items").size());

    String id = whole.getString("rows[-1].hazardId");
    assertEquals(source, Told.await(HazardBroughtIn.class, id).sourceSystem());
    Set<String> ids =
        whole.<String>getList("rows.hazardId", String.class).stream().collect(Collectors.toSet());
    assertEquals(List.of(), ofThese(ids, HazardReported.class, id));
    assertEquals(List.of(), ofThese(ids, HazardGraded.class, id));
    assertEquals(List.of(), ofThese(ids, HazardOverdue.class, id));

    Answer deliveries = read(county, DOOR);
    assertEquals(300, deliveries.<Integer>get("items[source=" + source + "].hazards"));
    assertEquals(210, deliveries.<Integer>get("items[source=" + source + "].open"));
    assertEquals(
        50,
        read(county, Api.HAZARDS + "?broughtIn=true&enterprise=" + unit.enterprise())
            .getList("items")
            .size());
    assertEquals(
        0,
        read(county, Api.HAZARDS + "?broughtIn=false&enterprise=" + unit.enterprise())
            .getList("items")
            .size());
  }

  @Test
  void whatWasOverdueCountsFromTheEndOfItsGrace() {
    TestUnit unit = TestUnit.registered("320724");
    LocalDate today = clock.today();
    Map<String, Object> row = row(unit, "R-1", "ORDERED");
    row.put("code", CODE);
    row.put("grade", "MAJOR");
    row.put("orderNo", "特令〔2024〕第7号");
    row.put("orderedOn", today.minusDays(60).toString());
    row.put("dueDate", today.minusDays(40).toString());
    row.put("secondDueDate", today.minusDays(20).toString());
    Answer answer = brought("320724", List.of(row));
    String id = answer.getString("rows[0].hazardId");

    Answer hazard = Api.hazard(unit.county(), id);
    assertTrue(hazard.getBoolean("overdue"));
    assertTrue(hazard.getBoolean("stopUse"));
    assertEquals(0, hazard.<Integer>get("overdueCycle"));
    assertEquals(today.minusDays(20).toString(), hazard.getString("dueDate"));
    assertEquals("特令〔2024〕第7号", hazard.getString("broughtIn.orderNo"));
    assertEquals(today.minusDays(19).toString(), hazard.getString("broughtIn.overdueSince"));
    LocalDate grace = LocalDate.parse(hazard.getString("broughtIn.graceUntil"));
    assertTrue(grace.isAfter(today));
    assertEquals(List.of("REPORT", "GRADE", "ORDER", "BRING_IN"), Api.acts(unit, id));
    Answer history = read("320724", Api.HAZARDS + "/" + id + "/history");
    assertEquals("former-register", history.getString("items[0].capacity"));
    assertEquals(source, history.getString("items[0].actor"));
    assertTrue(history.getString("items[2].reason").contains("非本平台所见"));

    clock.moveTo(clock.startOf(grace));
    loop.sweep();
    assertEquals(0, Api.hazard(unit.county(), id).<Integer>get("overdueCycle"));
    clock.moveTo(clock.startOf(grace.plusDays(1)));
    loop.sweep();
    assertEquals(1, Told.await(HazardOverdue.class, id).cycle());
    assertEquals(1, Api.hazard(unit.county(), id).<Integer>get("overdueCycle"));
    loop.sweep();
    assertEquals("OVERDUE", Api.acts(unit, id).get(4));
    Answer duties = read("320724", Api.HAZARDS + "/" + id + "/duties");
    assertEquals(List.of("PROPOSE_LISTING"), duties.getList("items.kind"));
  }

  @Test
  void oneThatIsClosedCountsInItsMonthAndWhenItComesBack() {
    TestUnit unit = TestUnit.registered("320724");
    LocalDate closed = clock.today().withDayOfMonth(1).minusDays(10);
    Map<String, Object> row = row(unit, "R-9", "CLOSED");
    row.put("code", CODE);
    row.put("grade", "MAJOR");
    row.put("foundOn", closed.minusDays(5).toString());
    row.put("reportedOn", closed.minusDays(5).toString());
    row.put("endedOn", closed.toString());
    String month = closed.toString().substring(0, 7);
    String form = "/hazard/v1/statistics/monthly?month=" + month;
    int before = read("320724", form).<Integer>get("total.majorClosed");

    String id = brought("320724", List.of(row)).getString("rows[0].hazardId");

    assertEquals(before + 1, read("320724", form).<Integer>get("total.majorClosed"));
    assertEquals(List.of("REPORT", "GRADE", "CLOSE", "BRING_IN"), Api.acts(unit, id));
    assertEquals(0, read("320724", Api.HAZARDS + "/" + id + "/duties").getList("items").size());
    String again = Api.major(unit, CODE);
    assertEquals(id, Api.hazard(unit.county(), again).getString("repeatOf"));
  }

  @Test
  void aChangedRowIsFollowedUntilSomebodyActsHere() {
    TestUnit unit = TestUnit.registered("320724");
    Map<String, Object> row = row(unit, "R-5", "REPORTED");
    row.put("code", CODE);
    String id = brought("320724", List.of(row)).getString("rows[0].hazardId");
    row.put("state", "GRADED");
    row.put("grade", "MAJOR");
    row.put("dueDate", clock.today().plusDays(20).toString());
    assertEquals("FOLLOWED", verdict("320724", row));
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals("GRADED", hazard.getString("state"));
    assertFalse(hazard.getBoolean("overdue"));
    assertEquals(List.of("REPORT", "BRING_IN", "GRADE", "BRING_IN"), Api.acts(unit, id));

    Api.act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(10).toString()))
        .then()
        .statusCode(200);
    assertEquals("UNCHANGED", verdict("320724", row));
    row.put("description", "told otherwise");
    assertEquals("brought-in-acted-on", problem("320724", row));
    assertEquals("RECTIFYING", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void eachRowOfABadKindIsRefusedWithItsReasonAndTheOthersAreTaken() {
    String county = "320724";
    TestUnit unit = TestUnit.registered(county);
    LocalDate today = clock.today();
    Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
    bad.put("unknown-unit", with(unit, "state", "REPORTED", "equipmentNo", "NO:1"));
    bad.put("unknown-code", with(unit, "state", "REPORTED", "code", "NO-SUCH"));
    bad.put("brought-in-missing", with(unit, "state", "CLOSED", "grade", "GENERAL"));
    bad.put("brought-in-too-early", with(unit, "state", "REPORTED", "grade", "GENERAL"));
    bad.put("brought-in-merged", with(unit, "state", "MERGED"));
    bad.put(
        "brought-in-future",
        with(unit, "state", "REPORTED", "reportedOn", today.plusDays(1).toString()));
    bad.put("brought-in-reversed", with(unit, "state", "REPORTED", "reportedOn", "2020-06-01"));
    bad.put("found-before-use", with(unit, "state", "REPORTED", "foundOn", "2019-06-01"));
    bad.put("brought-in-value", with(unit, "state", "REPORTED", "description", " "));
    bad.put("brought-in-unreadable", with(unit, "state", "REPORTED", "foundOn", "2024-02-30"));
    bad.put("brought-in-too-low", with(unit, "state", "GRADED", "code", CODE, "grade", "GENERAL"));
    bad.put(
        "brought-in-other-user",
        with(unit, "state", "REPORTED", "enterpriseId", "TMP-320724-999999"));
    bad.put(
        "brought-in-implausible",
        with(unit, "state", "GRADED", "grade", "GENERAL", "dueDate", "2206-01-01"));
    List<Map<String, Object>> rows = new ArrayList<>(bad.values());
    rows.add(with(unit, "state", "REPORTED"));

    Answer answer = brought(county, rows);

    assertEquals(1, answer.<Integer>get("broughtIn"));
    List<String> problems = answer.getList("rows.problem", String.class);
    assertEquals(
        List.copyOf(bad.keySet()),
        problems.subList(0, bad.size()).stream()
            .map(problem -> problem.substring("urn:guapai:problem:".length()))
            .toList());
    assertEquals(
        403,
        as(Tokens.enterprise(unit.enterprise(), null))
            .queryParam("source", source)
            .body(List.of())
            .post(DOOR)
            .statusCode());
    assertEquals("unknown-unit", problem("440304", with(unit, "state", "REPORTED")));
    assertEquals(400, as(unit.county()).body(List.of()).post(DOOR).statusCode());
    assertEquals(
        422,
        as(unit.county())
            .queryParam("source", source)
            .body(IntStream.range(0, 1001).mapToObj(i -> Map.of()).toList())
            .post(DOOR)
            .statusCode());
  }

  @Test
  void aRecordThatAnotherCountyOfTheCityBroughtInIsToldApart() {
    TestUnit here = TestUnit.registered("320724");
    TestUnit there = TestUnit.registered("320707");
    assertEquals("BROUGHT_IN", verdict("320707", row(there, "1", "REPORTED")));
    List<Map<String, Object>> rows =
        List.of(row(here, "1", "REPORTED"), with(here, "description", "another fault"));
    Answer answer = brought("320724", rows);
    assertEquals("urn:guapai:problem:brought-in-elsewhere", answer.getString("rows[0].problem"));
    assertEquals("BROUGHT_IN", answer.getString("rows[1].verdict"));
  }

  @Test
  void aCorrectionNeitherRenewsTheGraceNorGivesOneToWhatRanPastItsDateHere() {
    TestUnit unit = TestUnit.registered("320724");
    Map<String, Object> row = with(unit, "state", "GRADED", "grade", "GENERAL");
    row.put("dueDate", clock.today().minusDays(3).toString());
    String id = brought("320724", List.of(row)).getString("rows[0].hazardId");
    String grace = Api.hazard(unit.county(), id).getString("broughtIn.graceUntil");
    clock.moveTo(clock.startOf(clock.today().plusDays(1)));
    row.put("dueDate", clock.today().minusDays(2).toString());
    assertEquals("FOLLOWED", verdict("320724", row));
    assertEquals(grace, Api.hazard(unit.county(), id).getString("broughtIn.graceUntil"));

    Map<String, Object> running = with(unit, "state", "GRADED", "grade", "GENERAL");
    running.put("description", "runs on");
    running.put("dueDate", clock.today().plusDays(1).toString());
    String late = brought("320724", List.of(running)).getString("rows[0].hazardId");
    clock.moveTo(clock.startOf(clock.today().plusDays(2)));
    loop.sweep();
    assertEquals(1, Told.await(HazardOverdue.class, late).cycle());
    running.put("foundBy", "Li Hua");
    assertEquals("FOLLOWED", verdict("320724", running));
    Answer told = Api.hazard(unit.county(), late);
    assertTrue(told.getBoolean("overdue"));
    assertEquals(1, told.getInt("overdueCycle"));
    assertEquals(null, told.getString("broughtIn.graceUntil"));
  }

  @Test
  void anUnknownUnitIsTakenAsItsEnterpriseWhereTheRequestSaysSo() {
    TestEnterprise enterprise = TestEnterprise.registered("320724");
    Map<String, Object> row = new HashMap<>();
    row.put("recordNo", "R-77");
    row.put("equipmentRecordNo", "unknown");
    row.put("enterpriseId", enterprise.id());
    row.put("description", "door lock");
    row.put("sourceKind", "SUPERVISION_CHECK");
    row.put("foundBy", "Wang");
    row.put("foundOn", clock.today().minusDays(3).toString());
    row.put("state", "REPORTED");
    assertEquals("unknown-unit", problem("320724", row));
    Response taken =
        as(enterprise.county())
            .queryParam("source", source)
            .queryParam("withoutUnit", true)
            .contentType("application/x-ndjson")
            .body((Json.write(row) + "\n\n").getBytes(StandardCharsets.UTF_8))
            .post(DOOR);
    Answer answer = taken.then().statusCode(200).extract().as(Answer.class);
    assertEquals(1, answer.<Integer>get("broughtIn"));
    Answer hazard = Api.hazard(enterprise.county(), answer.getString("rows[0].hazardId"));
    assertEquals(enterprise.id(), hazard.getString("enterpriseId"));
    assertEquals(null, hazard.getString("equipmentNo"));
  }

  private <T extends HazardFact> List<String> ofThese(Set<String> ids, Class<T> fact, String last) {
    return Told.all(
            fact,
            last,
            event ->
                event.is(HazardBroughtIn.class) && last.equals(event.headers().get("ce_subject")))
        .stream()
        .map(T::hazardId)
        .filter(ids::contains)
        .toList();
  }

  private List<Map<String, Object>> backlog(TestUnit unit, int rows) {
    LocalDate today = clock.today();
    List<Map<String, Object>> backlog = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String state = STATES.get(i % STATES.size());
      boolean late = i / STATES.size() % 2 == 0;
      Map<String, Object> row = row(unit, "N-" + i, state);
      row.put("description", "fault " + i);
      if (Set.of("GRADED", "ORDERED", "RECTIFYING", "SUBMITTED", "CLOSED").contains(state)) {
        row.put("grade", "GENERAL");
        row.put("dueDate", today.plusDays(late && i % 10 < 6 ? -5 : 25).toString());
      }
      if (state.equals("ORDERED")) {
        row.put("orderedOn", today.minusDays(60).toString());
      }
      if (state.equals("SUBMITTED")) {
        row.put("rectifiedOn", today.minusDays(2).toString());
      }
      if (Set.of("CLOSED", "REJECTED", "TRANSFERRED").contains(state)) {
        row.put("endedOn", today.minusDays(1).toString());
      }
      backlog.add(row);
    }
    return backlog;
  }

  private Map<String, Object> row(TestUnit unit, String recordNo, String state) {
    Map<String, Object> row = new HashMap<>();
    row.put("recordNo", recordNo);
    row.put("equipmentNo", unit.equipmentNo());
    row.put("description", "seen on site");
    row.put("sourceKind", "SUPERVISION_CHECK");
    row.put("foundBy", "Wang Li");
    row.put("foundOn", clock.today().minusDays(70).toString());
    row.put("state", state);
    return row;
  }

  private Map<String, Object> with(TestUnit unit, String... values) {
    Map<String, Object> row = row(unit, "B-" + UUID.randomUUID(), "REPORTED");
    for (int i = 0; i < values.length; i += 2) {
      row.put(values[i], values[i + 1]);
    }
    return row;
  }

  private Answer brought(String county, List<Map<String, Object>> rows) {
    return as(Tokens.county(county))
        .queryParam("source", source)
        .queryParam("importName", "first")
        .body(rows)
        .post(DOOR)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  private String verdict(String county, Map<String, Object> row) {
    return brought(county, List.of(row)).getString("rows[0].verdict");
  }

  private String problem(String county, Map<String, Object> row) {
    return brought(county, List.of(row))
        .getString("rows[0].problem")
        .substring("urn:guapai:problem:".length());
  }

  private static Answer read(String county, String path) {
    return as(Tokens.county(county)).get(path).then().statusCode(200).extract().as(Answer.class);
  }
}
