package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.EVENTS;
import static io.guapai.equipment.cylinder.Filling.REACH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fillers' systems tell of cylinders: in order, late, twice, impossible. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TraceIntakeTest {

  private static final String COUNTY = "341122";
  private static final String[] ROUND = {
    "CHECKED_BEFORE", "FILLED", "CHECKED_AFTER", "LEFT_STORE", "CARRIED", "DELIVERED", "RETURNED"
  };

  @Inject PlatformClock clock;
  private Filling station;
  private String code;
  private Instant start;

  @BeforeEach
  void aCylinder() {
    station = new Filling(COUNTY);
    code = station.enter(clock.today().minusYears(1));
    start = clock.startOf(clock.today()).plusMillis(1);
  }

  @Test
  void aRoundIsTakenWholeInWhateverOrderItIsSent() {
    List<Map<String, Object>> round = station.events(code, start, ROUND);
    Collections.reverse(round);
    Answer answer = station.post(round);
    assertEquals(ROUND.length, answer.<Integer>get("accepted"));
    assertEquals("IN_STOCK", answer.<String>get("items[0].state"));
    Answer life = Filling.read(station.token, CYLINDERS + "/" + code + "/trace");
    assertEquals(8, life.<List<?>>get("items").size());
    assertEquals("C-1", life.<String>get("items[6].holder"));
    assertEquals(life.<String>get("items[7].at"), life.<String>get("items[6].until"));
    assertEquals(station.id, life.<String>get("items[7].holder"));
    assertNull(life.<String>get("items[7].until"));
    Answer paged = Filling.read(station.token, CYLINDERS + "/" + code + "/trace?limit=7");
    Answer rest =
        Filling.read(station.token, CYLINDERS + "/" + code + "/trace?cursor=" + paged.get("next"));
    assertEquals(List.of("RETURNED"), rest.<List<String>>get("items.kind"));
  }

  @Test
  void aRepetitionIsKnownAndAReusedNumberIsNot() throws Exception {
    List<Map<String, Object>> events = station.events(code, start, "CHECKED_BEFORE", "FILLED");
    station.post(events);
    Answer again = station.post(events);
    assertEquals(2, again.<Integer>get("known"));
    assertEquals("FILLED", again.<String>get("items[1].state"));
    Map<String, Object> reused = station.event(code, "CHECKED_AFTER", start.plusSeconds(9));
    reused.put("eventNo", events.get(0).get("eventNo"));
    assertEquals("NUMBER_REUSED", station.post(List.of(reused)).<String>get("items[0].reason"));
    List<Map<String, Object>> twice = new ArrayList<>();
    Map<String, Object> once = station.event(code, "CHECKED_AFTER", start.plusSeconds(9));
    twice.add(once);
    twice.add(once);
    Answer inOne = station.post(twice);
    assertEquals(1, inOne.<Integer>get("accepted"));
    assertEquals(1, inOne.<Integer>get("known"));
    assertEquals(
        4,
        Api.count(
            "select count(*) from cylinder_trace t join cylinder c on c.id = t.cylinder_id"
                + " where c.code = '"
                + code
                + "'"));
  }

  @Test
  void whatIsImpossibleIsRefusedAndKeepsNothingElseBack() {
    Answer answer =
        station.post(
            List.of(
                station.event(code, "DELIVERED", start),
                station.event(code, "CHECKED_BEFORE", start.plusSeconds(1)),
                station.event("NOBODY-9", "RETURNED", start),
                station.event(code, "REGISTERED", start),
                station.event(code, "FILLED", clock.instant().plus(Duration.ofHours(1))),
                station.event(code, "FILLED", start.minus(Duration.ofDays(1000))),
                station.event(code, "FILLED", start.minus(Duration.ofDays(2)))));
    assertEquals(
        java.util.Arrays.asList(
            "IMPOSSIBLE",
            null,
            "UNKNOWN_CODE",
            "ENTERED_ELSEWHERE",
            "IN_FUTURE",
            "TOO_OLD",
            "BEFORE_REGISTRATION"),
        answer.<List<String>>get("items.reason"));
    assertEquals("DELIVERED in IN_STOCK", answer.<String>get("items[0].detail"));
    assertEquals(1, answer.<Integer>get("accepted"));
  }

  @Test
  void badValuesAreRefusedPerItemAndABadShapeForAll() {
    Map<String, Object> noMedium = station.event(code, "FILLED", start);
    noMedium.remove("medium");
    Map<String, Object> noParty = station.event(code, "DELIVERED", start);
    noParty.remove("party");
    Map<String, Object> noNumber = station.event(code, "CHECKED_BEFORE", start);
    noNumber.put("eventNo", " ");
    Map<String, Object> noReport = station.event(code, "INSPECTED", start);
    noReport.remove("reportNo");
    Answer answer = station.post(List.of(noMedium, noParty, noNumber, noReport));
    assertEquals(4, answer.<Integer>get("refused"));
    assertEquals("medium: missing", answer.<String>get("items[0].detail"));
    Map<String, Object> shape = station.event(code, "CHECKED_BEFORE", start);
    shape.put("kind", "EXPLODED");
    as(station.token).body(Map.of("events", List.of(shape))).post(EVENTS).then().statusCode(400);
    as(station.token).body(Map.of("events", List.of())).post(EVENTS).then().statusCode(400);
    as(station.officer()).body(Map.of("events", List.of())).post(EVENTS).then().statusCode(403);
  }

  @Test
  void whatComesLateIsTakenWhereItFits() {
    List<Map<String, Object>> round = station.events(code, start, ROUND);
    Map<String, Object> carried = round.remove(4);
    assertEquals(6, station.post(round).<Integer>get("accepted"), "handed over without a carrier");
    Answer late = station.post(List.of(carried));
    assertEquals("ACCEPTED", late.<String>get("items[0].result"));
    Map<String, Object> misfit = station.event(code, "SCRAPPED", start.plusSeconds(1));
    assertEquals("DOES_NOT_FIT", station.post(List.of(misfit)).<String>get("items[0].reason"));
    Answer cylinder = Filling.read(station.token, CYLINDERS + "/" + code);
    assertEquals("IN_STOCK", cylinder.<String>get("state"));
    Answer life = Filling.read(station.token, CYLINDERS + "/" + code + "/trace");
    assertEquals("CARRIED", life.<String>get("items[5].kind"));
  }

  @Test
  void eventsOfTheSameInstantKeepTheOrderOfTheBatch() {
    List<Map<String, Object>> events = new ArrayList<>();
    for (String kind : ROUND) {
      events.add(station.event(code, kind, start));
    }
    assertEquals(ROUND.length, station.post(events).<Integer>get("accepted"));
    assertEquals(ROUND.length, station.post(events).<Integer>get("known"));
  }

  @Test
  void anInspectionMovesTheNextOneAndAFailedOneCondemns() {
    station.post(station.events(code, start, "SENT_TO_INSPECTION", "INSPECTED"));
    LocalDate day = LocalDate.ofInstant(start, clock.getZone());
    Answer cylinder = Filling.read(station.token, CYLINDERS + "/" + code);
    assertEquals(day.toString(), cylinder.<String>get("lastInspectedOn"));
    assertEquals("R-1", cylinder.<String>get("lastReportNo"));
    assertEquals(day.plusMonths(48).toString(), cylinder.<String>get("nextInspectionDate"));
    List<Map<String, Object>> second =
        station.events(code, start.plusSeconds(10), "SENT_TO_INSPECTION", "INSPECTED", "FILLED");
    second.get(1).put("passed", false);
    Answer answer = station.post(second);
    assertEquals(
        List.of("AT_INSPECTION", "CONDEMNED", "CONDEMNED"),
        answer.<List<String>>get("items.state"));
    assertEquals(List.of("SCRAPPED"), answer.<List<String>>get("items[2].violations"));
  }

  @Test
  void anotherFillersCylinderIsNotOnesOwnToMove() {
    Filling other = new Filling("341103");
    Answer answer = other.post(List.of(other.event(code, "CHECKED_BEFORE", start)));
    assertEquals("FOREIGN", answer.<String>get("items[0].reason"));
    as(other.token).get(CYLINDERS + "/" + code + "/trace").then().statusCode(404);
    as(Tokens.county(COUNTY)).get(CYLINDERS + "/" + code + "/trace").then().statusCode(200);
  }

  @Test
  void theSameBatchFromManyHandsIsTakenOnce() throws Exception {
    List<Map<String, Object>> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String each = station.enter(clock.today().minusYears(1));
      events.addAll(station.events(each, start, ROUND));
    }
    List<Map<String, Object>> backwards = new ArrayList<>(events);
    Collections.reverse(backwards);
    List<CompletableFuture<Answer>> hands = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<Map<String, Object>> sent = i % 2 == 0 ? events : backwards;
      hands.add(CompletableFuture.supplyAsync(() -> station.post(sent)));
    }
    int accepted = 0;
    int known = 0;
    for (CompletableFuture<Answer> hand : hands) {
      accepted += hand.get().<Integer>get("accepted");
      known += hand.get().<Integer>get("known");
    }
    assertEquals(events.size(), accepted);
    assertEquals(7 * events.size(), known);
  }

  @Test
  void allThatAFillingDayReachedIsFound() {
    String second = station.enter(clock.today().minusYears(1));
    List<Map<String, Object>> events = station.events(code, start, ROUND);
    events.addAll(station.events(second, start, "CHECKED_BEFORE", "FILLED", "CHECKED_AFTER"));
    station.post(events);
    String day = clock.today().toString();
    Answer reach =
        Filling.read(station.officer(), REACH + "?enterprise=" + station.id + "&from=" + day);
    assertEquals(List.of(code, second), reach.<List<String>>get("items.code"));
    assertEquals("C-1", reach.<String>get("items[0].reached"));
    assertNull(reach.<String>get("items[1].reached"));
    assertEquals("FULL", reach.<String>get("items[1].state"));
    Answer page =
        Filling.read(
            station.officer(), REACH + "?limit=1&enterprise=" + station.id + "&from=" + day);
    Answer next =
        Filling.read(
            station.officer(),
            REACH + "?enterprise=" + station.id + "&from=" + day + "&cursor=" + page.get("next"));
    assertEquals(List.of(second), next.<List<String>>get("items.code"));
    Answer customer =
        Filling.read(station.token, REACH + "?enterprise=" + station.id + "&party=C-1&from=" + day);
    assertEquals(List.of("DELIVERED"), customer.<List<String>>get("items.kind"));
    Filling other = new Filling("341103");
    assertEquals(
        0,
        Filling.read(other.token, REACH + "?enterprise=" + station.id + "&from=" + day)
            .<List<?>>get("items")
            .size());
  }
}
