package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.DAYS;
import static io.guapai.equipment.cylinder.Filling.REFUSALS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalCount;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A filler's day, from the first hand on a valve to what the other services hear of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FillersDayTest {

  private static final String COUNTY = "341004";
  private static final int CYLINDERS_A_DAY = 10_000;
  private static final int A_BATCH = 1_000;

  @Inject PlatformClock clock;

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void tenThousandAreFilledAndThreeRefusedForThreeReasons() {
    Filling station = new Filling(COUNTY);
    LocalDate day = clock.today();
    // The morning of the day, so that all of it is past when the evening is told of.
    Instant morning = clock.startOf(day).plusMillis(1);
    List<String> codes = register(station, day.minusYears(1), CYLINDERS_A_DAY);
    String overdue = station.enter(day.minusYears(5));
    String foreign = new Filling("341003").enter(day.minusYears(1));

    assertEquals(true, station.ask(codes.get(0), "LPG").<Boolean>get("allowed"));
    assertEquals(
        List.of("INSPECTION_OVERDUE"), station.ask(overdue, "LPG").<List<?>>get("reasons"));
    assertEquals(List.of("FOREIGN"), station.ask(foreign, "LPG").<List<?>>get("reasons"));
    assertEquals(
        List.of("WRONG_MEDIUM", "NO_LICENCE"),
        station.ask(codes.get(1), "PROPANE").<List<?>>get("reasons"));

    List<Map<String, Object>> events = new ArrayList<>();
    for (String code : codes) {
      events.addAll(station.events(code, morning, "CHECKED_BEFORE", "FILLED", "CHECKED_AFTER"));
    }
    for (String code : codes.subList(0, 4_000)) {
      events.addAll(station.events(code, morning.plusSeconds(10), "LEFT_STORE", "DELIVERED"));
    }
    for (String code : codes.subList(0, 500)) {
      events.addAll(station.events(code, morning.plusSeconds(20), "RETURNED"));
    }
    for (int i = 0; i < events.size(); i += A_BATCH) {
      List<Map<String, Object>> batch = events.subList(i, Math.min(i + A_BATCH, events.size()));
      assertEquals(batch.size(), station.post(batch).<Integer>get("accepted"));
    }

    Answer open = Filling.read(station.token, DAYS);
    assertEquals(CYLINDERS_A_DAY, open.<Integer>get("items[0].figures.filled"));
    assertNull(open.<String>get("items[0].told"), "the day is not over");

    clock.moveTo(clock.startOf(day.plusDays(1)).plusSeconds(2));
    Recorded told = heard(station, day, 1);
    CylindersTraced fact = told.as(CylindersTraced.class);
    assertEquals(station.name, fact.enterpriseName());
    assertEquals(COUNTY, fact.regionCode());
    assertEquals(CYLINDERS_A_DAY, fact.filled());
    assertEquals(4_000, fact.delivered());
    assertEquals(500, fact.returned());
    assertEquals(3, fact.refused());
    assertEquals(
        List.of(
            new FillingRefusalCount(FillingRefusalReason.INSPECTION_OVERDUE, 1),
            new FillingRefusalCount(FillingRefusalReason.WRONG_MEDIUM, 1),
            new FillingRefusalCount(FillingRefusalReason.NO_LICENCE, 1),
            new FillingRefusalCount(FillingRefusalReason.FOREIGN, 1)),
        fact.refusals());
    assertEquals(0, fact.violations());

    station.post(station.events(codes.get(0), morning.plusSeconds(30), "CHECKED_BEFORE", "FILLED"));
    station.post(List.of(station.event(overdue, "FILLED", morning)));
    clock.moveBy(Duration.ofMinutes(2));
    CylindersTraced corrected = heard(station, day, 2).as(CylindersTraced.class);
    assertEquals(CYLINDERS_A_DAY + 2, corrected.filled());
    assertEquals(1, corrected.violations());
    assertEquals(1, corrected.violated(FillingRefusalReason.INSPECTION_OVERDUE));
    assertEquals(1, corrected.violated(FillingRefusalReason.NOT_CHECKED));

    await()
        .untilAsserted(
            () ->
                assertEquals(
                    2,
                    Filling.read(station.officer(), DAYS + "?on=" + day)
                        .<Integer>get("items[0].revision")));
    Answer closed = Filling.read(station.officer(), DAYS + "?on=" + day);
    assertNotNull(closed.<String>get("items[0].told"));
    assertEquals(CYLINDERS_A_DAY + 2, closed.<Integer>get("items[0].figures.filled"));
    assertEquals(
        1, Filling.read(station.officer(), REFUSALS + "?filled=true").<List<?>>get("items").size());
  }

  private static Recorded heard(Filling station, LocalDate day, int revision) {
    return Streams.await(
            CylindersTraced.class,
            fact -> fact.enterpriseId().equals(station.id) && fact.day().equals(day),
            revision,
            Streams.PATIENCE)
        .get(revision - 1);
  }

  private static List<String> register(Filling station, LocalDate made, int count) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i += A_BATCH) {
      List<Map<String, Object>> items = new ArrayList<>();
      for (int j = 0; j < A_BATCH; j++) {
        String code = station.code();
        codes.add(code);
        items.add(Filling.cylinder(code, made));
      }
      Answer answer =
          as(station.token)
              .body(Map.of("items", items))
              .post(CYLINDERS + "/batch")
              .then()
              .statusCode(200)
              .extract()
              .as(Answer.class);
      assertEquals(A_BATCH, answer.<Integer>get("accepted"));
    }
    return codes;
  }
}
