package io.guapai.inspection;

import static io.guapai.inspection.Lifts.PATH;
import static io.guapai.inspection.Lifts.act;
import static io.guapai.inspection.Lifts.answer;
import static io.guapai.inspection.Lifts.get;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.contracts.inspection.MaintenanceOverdue;
import io.guapai.contracts.inspection.MaintenanceOverdueCleared;
import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Maintenance of lifts without paper (电梯无纸化维保). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MaintenanceTest {

  private static final String REGION = "530128";

  /** Where there are no other lifts. */
  private static final String ALONE = "530125";

  @Inject PlatformClock clock;

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  private OffsetDateTime now() {
    return clock.instant().atZone(clock.getZone()).toOffsetDateTime();
  }

  /** Half a year of a lift: a visit each fortnight, of the level that is due, and what failed. */
  @Test
  void halfAYearOfALiftIsInTimeAtEachLevelAndWhatFailedIsTold() {
    LocalDate begin = clock.today();
    Lifts lift = Lifts.maintained(REGION, begin);
    String last = "";
    List<String> levels = new ArrayList<>();
    while (!clock.today().isAfter(begin.plusMonths(6))) {
      clock.moveBy(Duration.ofDays(14));
      String id = lift.planned();
      assertFalse(id.equals(last), "each visit is another one");
      last = id;
      act(lift.token(), id, "check-in", lift.checkIn(now())).then().statusCode(200);
      Map<String, Object> done = lift.finished(id, null, now());
      String level = get(lift.token(), PATH + "/" + id).path("level");
      if (level.equals("QUARTER")) {
        Lifts.fail(done, "A1-28");
      }
      act(lift.token(), id, "finish", done)
          .then()
          .statusCode(200)
          .body(has("state", equalTo("DONE")))
          .body(has("inTime", equalTo(true)));
      act(lift.user(), id, "confirm", Map.of("officer", "Zhao"))
          .then()
          .statusCode(200)
          .body(has("state", equalTo("CONFIRMED")))
          .body(has("signedBy", equalTo("Zhao")));
      levels.add(level);
      String before = id;
      Awaitility.await().until(() -> !lift.planned().equals(before));
    }
    assertTrue(levels.contains("QUARTER"), levels + "");
    assertTrue(levels.contains("HALF_YEAR"), levels + "");
    List<MaintenanceDone> told = Told.of(MaintenanceDone.class, lift.unit().no(), levels.size());
    MaintenanceDone quarter = told.get(levels.indexOf("QUARTER"));
    assertEquals("A1-28", quarter.failedItems().get(0).item());
    assertEquals("层门门锁电气触点", quarter.failedItems().get(0).name());
    assertEquals("worn contact", quarter.failedItems().get(0).remark());
    assertTrue(Told.inTheEnd(MaintenanceOverdue.class, lift.unit().no()).isEmpty());
    get(Tokens.county(REGION), PATH + "?equipmentNo=" + lift.unit().no() + "&state=CONFIRMED")
        .then()
        .statusCode(200)
        .body(has("items.size()", equalTo(levels.size())));
    get(lift.token(), PATH + "/" + last + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(true)));
    get(lift.token(), PATH + "/" + last + "/papers")
        .then()
        .statusCode(200)
        .body(has("act", equalTo(List.of("check-in", "finish", "confirm"))));
  }

  @Test
  void fifteenDaysWithoutAVisitAreToldOnceAndEndByTheNextOrWithTheContract() {
    Lifts lift = Lifts.maintained(ALONE, clock.today());
    Lifts left = Lifts.maintained(ALONE, clock.today());
    String id = lift.planned();
    left.planned();
    LocalDate due = LocalDate.parse(lift.one("due_on"));
    assertEquals(clock.today().plusDays(15), due);
    clock.moveBy(Duration.ofDays(15));
    Told.awaitQuiet();
    assertTrue(Told.inTheEnd(MaintenanceOverdue.class, lift.unit().no()).isEmpty());
    clock.moveBy(Duration.ofDays(1));
    assertEquals(due, Told.of(MaintenanceOverdue.class, lift.unit().no(), 1).get(0).dueOn());
    Told.of(MaintenanceOverdue.class, left.unit().no(), 1);
    get(lift.token(), "/inspection/v1/work")
        .then()
        .statusCode(200)
        .body(has("items.kind", hasItem("MAINTAIN_LIFT")))
        .body(has("items[0].late", equalTo(true)));
    get(lift.user(), "/inspection/v1/work")
        .then()
        .body(has("items.kind", hasItem("URGE_MAINTENANCE")));
    get(Tokens.county(ALONE), PATH + "?overdue=true&region=" + ALONE)
        .then()
        .body(has("items.id", hasItem(id)));
    Awaitility.await().untilAsserted(() -> assertEquals(List.of(0, 2), rate()));
    act(lift.token(), id, "check-in", lift.checkIn(now())).then().statusCode(200);
    act(lift.token(), id, "finish", lift.finished(id, null, now()))
        .then()
        .statusCode(200)
        .body(has("inTime", equalTo(false)))
        .body(has("overdueSince", equalTo(null)));
    Organizations.end(left.contract());
    assertTrue(
        Told.of(MaintenanceOverdueCleared.class, left.unit().no(), 1)
            .get(0)
            .reason()
            .contains("contract"));
    assertEquals(1, Told.inTheEnd(MaintenanceOverdue.class, lift.unit().no()).size());
    Awaitility.await().untilAsserted(() -> assertEquals(List.of(1, 1), rate()));
    get(left.user(), PATH + "?equipmentNo=" + left.unit().no())
        .then()
        .body(has("items.state", equalTo(List.of("LAPSED"))));
  }

  /** Lifts in time, of all. */
  private static List<Integer> rate() {
    Response rates = get(Tokens.county(ALONE), "/inspection/v1/statistics");
    String of = "rates.find { it.rate == 'MAINTENANCE' }.";
    return List.of(rates.path(of + "part"), rates.path(of + "whole"));
  }

  @Test
  void aVisitThatIsDisputedDoesNotCountAndMoreMayBeDoneThanIsDue() {
    Lifts lift = Lifts.maintained(REGION, clock.today());
    String id = lift.planned();
    String due = lift.one("due_on");
    given()
        .auth()
        .oauth2(lift.token())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "equipmentNo",
                lift.unit().no(),
                "plannedOn",
                clock.today() + "",
                "level",
                "HALF_YEAR"))
        .post(PATH)
        .then()
        .statusCode(201)
        .body(has("id", equalTo(id)))
        .body(has("level", equalTo("HALF_YEAR")));
    get(lift.token(), PATH + "/" + id + "/items").then().body(has("size()", equalTo(59)));
    act(lift.token(), id, "check-in", lift.checkIn(now()))
        .then()
        .statusCode(200)
        .body(has("metres", lessThan(120)));
    Map<String, Object> yearly = lift.finished(id, "YEAR", now());
    assertEquals(76, ((List<?>) yearly.get("items")).size());
    assertEquals("photo-needed", problem(act(lift.token(), id, "finish", yearly)));
    String photo = photo(lift.token());
    yearly.put(
        "items",
        ((List<?>) yearly.get("items"))
            .stream()
                .map(
                    each -> {
                      Map<String, Object> shown = new HashMap<>((Map<String, Object>) each);
                      shown.put("photos", List.of(photo));
                      return shown;
                    })
                .toList());
    act(lift.token(), id, "finish", yearly)
        .then()
        .statusCode(200)
        .body(has("level", equalTo("YEAR")))
        .body(has("items[75].photos", equalTo(List.of(photo))));
    get(lift.user(), "/inspection/v1/files/" + photo).then().statusCode(200);
    get(lift.user(), "/inspection/v1/work")
        .then()
        .body(has("items.kind", equalTo(List.of("CONFIRM_MAINTENANCE"))));
    Awaitility.await().until(() -> (clock.today().plusDays(15) + "").equals(lift.one("due_on")));
    assertEquals("HALF_MONTH", lift.one("level"));
    act(lift.user(), id, "dispute", Map.of("reason", "nobody was there"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("DISPUTED")));
    Awaitility.await().until(() -> due.equals(lift.one("due_on")));
    act(lift.user(), id, "confirm", Map.of("officer", "Zhao")).then().statusCode(200);
  }

  private static String photo(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("multipart/form-data")
        .multiPart(
            "file",
            "a.pdf",
            ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII),
            "application/octet-stream")
        .post("/inspection/v1/files")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsHalfDone() {
    Lifts lift = Lifts.maintained(REGION, clock.today().minusDays(3));
    String id = lift.planned();
    String me = lift.token();
    OffsetDateTime now = now();
    assertEquals(404, plan(me, "T:unknown", clock.today()).statusCode());
    Units boiler = Units.elevator(null).of("1100").in(REGION).register();
    Lifts.contract(lift.maintainer(), boiler, clock.today());
    assertEquals("not-a-lift", problem(plan(me, boiler.no(), clock.today())));
    Units escalator = Units.elevator(null).of("3310").in(REGION).register();
    Lifts.contract(lift.maintainer(), escalator, clock.today());
    assertEquals("items-unknown", problem(plan(me, escalator.no(), clock.today())));
    assertEquals(
        "planned-out-of-term", problem(plan(me, lift.unit().no(), clock.today().plusDays(60))));
    String stranger = Organizations.holder(KnownRole.MAINTAINER, "Stranger " + UUID.randomUUID());
    assertEquals("not-under-contract", problem(plan(stranger, lift.unit().no(), clock.today())));
    assertEquals(404, get(stranger, PATH + "/" + id).statusCode());
    assertEquals(404, act(stranger, id, "check-in", lift.checkIn(now)).statusCode());

    Map<String, Object> far = lift.checkIn(now);
    far.put("latitude", Lifts.NORTH + 0.018);
    Response refused = act(me, id, "check-in", far);
    assertEquals("too-far-from-unit", problem(refused));
    assertTrue(refused.<String>path("detail").contains("300"), refused.asString());
    Map<String, Object> other = lift.checkIn(now);
    other.put("code", boiler.no());
    assertEquals("code-of-another-unit", problem(act(me, id, "check-in", other)));
    assertEquals(
        "maintained-in-future", problem(act(me, id, "check-in", lift.checkIn(now.plusDays(7)))));
    assertEquals(
        "not-under-contract", problem(act(me, id, "check-in", lift.checkIn(now.minusDays(9)))));
    assertEquals("maintenance-state", problem(act(me, id, "finish", lift.finished(id, null, now))));
    assertEquals("PLANNED", get(me, PATH + "/" + id).path("state"));

    act(me, id, "check-in", lift.checkIn(now.minusHours(2))).then().statusCode(200);
    Map<String, Object> done = lift.finished(id, null, now.minusHours(1));
    assertEquals(
        "done-before-check-in",
        problem(act(me, id, "finish", with(done, "doneAt", now.minusHours(3) + ""))));
    assertEquals(
        "maintained-in-future",
        problem(act(me, id, "finish", with(done, "doneAt", now.plusHours(3) + ""))));
    List<Map<String, Object>> items = new ArrayList<>();
    ((List<?>) done.get("items"))
        .forEach(each -> items.add(new HashMap<>((Map<String, Object>) each)));
    assertEquals(
        "items-missing", problem(act(me, id, "finish", with(done, "items", items.subList(0, 30)))));
    items.add(answer("A2-1", "OK"));
    assertEquals("items-not-in-list", problem(act(me, id, "finish", with(done, "items", items))));
    items.set(31, answer("A1-1", "OK"));
    assertEquals("item-twice", problem(act(me, id, "finish", with(done, "items", items))));
    items.remove(31);
    items.set(0, answer("A1-1", "FAILED"));
    assertEquals("remark-needed", problem(act(me, id, "finish", with(done, "items", items))));
    Map<String, Object> shown = answer("A1-1", "OK");
    shown.put("photos", List.of(UUID.randomUUID() + ""));
    items.set(0, shown);
    assertEquals("file-unknown", problem(act(me, id, "finish", with(done, "items", items))));
    assertEquals(
        "mechanic-twice",
        problem(
            act(
                me,
                id,
                "finish",
                with(
                    done,
                    "mechanics",
                    List.of(
                        Map.of("name", "Wang", "certificateNo", "T-1"),
                        Map.of("name", "Li", "certificateNo", "T-1"))))));
    assertEquals(
        400,
        act(
                me,
                id,
                "finish",
                with(done, "mechanics", List.of(Map.of("name", "W", "certificateNo", "T-1"))))
            .statusCode());

    String key = UUID.randomUUID().toString();
    String version = get(me, PATH + "/" + id).header("ETag");
    for (int times = 0; times < 2; times++) {
      given()
          .auth()
          .oauth2(me)
          .contentType(ContentType.JSON)
          .header("If-Match", version)
          .header("Idempotency-Key", key)
          .body(done)
          .post(PATH + "/" + id + "/finish")
          .then()
          .statusCode(200)
          .body(has("version", equalTo(3)));
    }
    assertEquals("maintenance-state", problem(act(me, id, "finish", done)));
    assertEquals(
        404,
        act(
                Tokens.enterprise("TMP-530128-000001", null),
                id,
                "confirm",
                Map.of("officer", "another"))
            .statusCode());
    assertEquals(403, act(me, id, "confirm", Map.of("officer", "Wang")).statusCode());
    String next = lift.planned();
    assertEquals(
        "before-last-maintenance",
        problem(act(me, next, "check-in", lift.checkIn(now.minusHours(4)))));
    act(me, next, "check-in", lift.checkIn(now)).then().statusCode(200);
  }

  /** A contract that ended while a telephone was away: what was done before is taken. */
  @Test
  void whatWasDoneUnderAContractThatEndedMeanwhileIsTaken() {
    Lifts lift = Lifts.maintained(REGION, clock.today());
    String id = lift.planned();
    OffsetDateTime then = now();
    clock.moveBy(Duration.ofDays(2));
    Organizations.end(lift.contract());
    clock.moveBy(Duration.ofDays(1));
    Awaitility.await()
        .until(() -> "LAPSED".equals(get(lift.user(), PATH + "/" + id).path("state")));
    act(lift.token(), id, "check-in", lift.checkIn(then)).then().statusCode(200);
    act(lift.token(), id, "finish", lift.finished(id, null, then))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("DONE")));
    get(lift.token(), "/inspection/v1/work").then().body(has("items", empty()));
  }

  @Test
  void visitsOfAnEntryThatGaveWayAreThoseOfTheOneThatStays() {
    Lifts lift = Lifts.maintained(REGION, clock.today());
    String id = lift.planned();
    act(lift.token(), id, "check-in", lift.checkIn(now())).then().statusCode(200);
    act(lift.token(), id, "finish", lift.finished(id, null, now())).then().statusCode(200);
    String next = lift.planned();
    Units stays = Units.elevator(null).in(REGION).register();
    Streams.publish(
        new EquipmentMerged(
            stays.id(),
            stays.no(),
            lift.unit().id(),
            lift.unit().no(),
            stays.enterprise(),
            lift.unit().enterprise(),
            REGION,
            "the same",
            false));
    Awaitility.await()
        .untilAsserted(
            () ->
                get(lift.token(), PATH + "/" + next).then().body(has("state", equalTo("LAPSED"))));
    get(Tokens.county(REGION), PATH + "?state=DONE&equipmentNo=" + stays.no())
        .then()
        .body(has("items.id", equalTo(List.of(id))));
  }

  private static Map<String, Object> with(Map<String, Object> paper, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(paper);
    changed.put(name, value);
    return changed;
  }

  private static Response plan(String token, String number, LocalDate on) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("equipmentNo", number, "plannedOn", on + ""))
        .post(PATH);
  }

  private static String problem(Response answer) {
    return String.valueOf(answer.<String>path("type")).replace("urn:guapai:problem:", "");
  }
}
