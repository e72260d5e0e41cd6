package io.guapai.equipment.cylinder;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.cylinder.Filling.CYLINDERS;
import static io.guapai.equipment.cylinder.Filling.GATE;
import static io.guapai.equipment.cylinder.Filling.REFUSALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which cylinders may be filled, by whom and with what, and what is kept of a refusal. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FillingGateTest {

  private static final String COUNTY = "341182";

  @Inject PlatformClock clock;
  private Filling station;

  @BeforeEach
  void aStation() {
    station = new Filling(COUNTY);
  }

  @Test
  void aCylinderInOrderMayBeFilledAndNothingIsKeptOfIt() {
    String code = station.enter(clock.today().minusYears(1));
    Answer answer = station.ask(" " + code.toLowerCase(java.util.Locale.ROOT) + " ", "LPG");
    assertEquals(true, answer.<Boolean>get("allowed"));
    assertEquals(code, answer.<String>get("code"));
    assertEquals(List.of(), answer.<List<?>>get("reasons"));
    assertEquals(List.of(), refusals());
  }

  @Test
  void eachReasonIsToldAndKept() {
    String good = station.enter(clock.today().minusYears(1));
    String overdue = station.enter(clock.today().minusMonths(48).minusDays(1));
    String lastDay = station.enter(clock.today().minusMonths(48));
    String old = station.enter(clock.today().minusYears(9));
    String scrapped = station.enter(clock.today().minusYears(1));
    station.post(station.events(scrapped, clock.instant().minusSeconds(5), "SCRAPPED"));
    String foreign = new Filling("341124").enter(clock.today().minusYears(1));

    assertEquals(List.of("WRONG_MEDIUM", "NO_LICENCE"), reasons(good, "ACETYLENE"));
    assertEquals(List.of("INSPECTION_OVERDUE"), reasons(overdue, "LPG"));
    assertEquals(List.of(), reasons(lastDay, "LPG"));
    assertEquals(List.of("OVER_DESIGN_LIFE", "INSPECTION_OVERDUE"), reasons(old, "LPG"));
    assertEquals(List.of("SCRAPPED"), reasons(scrapped, "LPG"));
    assertEquals(List.of("UNKNOWN_CODE"), reasons("NOBODY-1", "LPG"));
    Answer foreigns = station.ask(foreign, "LPG");
    assertEquals(List.of("FOREIGN"), foreigns.<List<String>>get("reasons"));
    assertNull(foreigns.<String>get("nextInspectionDate"), "another's data stay another's");

    assertEquals(
        List.of(foreign, "NOBODY-1", scrapped, old, overdue, good),
        refusals().stream().map(row -> row.get("code")).toList());
    Answer listed =
        Filling.read(station.officer(), REFUSALS + "?reason=SCRAPPED&enterprise=" + station.id);
    assertEquals(List.of(scrapped), listed.<List<String>>get("items.code"));
    assertEquals(station.name, listed.<String>get("items[0].fillerName"));
    assertEquals(
        0,
        Filling.read(Tokens.county("341124"), REFUSALS + "?code=" + good)
            .<List<?>>get("items")
            .size());
  }

  @Test
  void severalAreAnsweredAtOnce() {
    String code = station.enter(clock.today().minusYears(1));
    Answer answer =
        as(station.token)
            .body(
                Map.of(
                    "items",
                    List.of(
                        Map.of("code", code, "medium", "LPG"),
                        Map.of("code", "NOBODY-2", "medium", "LPG"))))
            .post(GATE + "/batch")
            .then()
            .statusCode(200)
            .extract()
            .as(Answer.class);
    assertEquals(List.of(true, false), answer.<List<Boolean>>get("items.allowed"));
  }

  @Test
  void aFillerWithoutALicenceFillsNothing() {
    Filling unlicensed = new Filling(COUNTY, false);
    String code = unlicensed.enter(clock.today().minusYears(1));
    assertEquals(List.of("NO_LICENCE"), unlicensed.ask(code, "LPG").<List<String>>get("reasons"));
    Answer answer =
        unlicensed.post(
            unlicensed.events(code, clock.instant().minusSeconds(9), "CHECKED_BEFORE", "FILLED"));
    assertEquals(List.of("NO_LICENCE"), answer.<List<String>>get("items[1].violations"));
  }

  @Test
  void onlyFillersAsk() {
    Map<String, String> question = Map.of("code", "X-1234", "medium", "LPG");
    as(station.officer()).body(question).post(GATE).then().statusCode(403);
    as(Tokens.enterprise(station.id, null))
        .body(Map.of("code", "X-1234", "medium", "LPG", "filler", new Filling("341124").id))
        .post(GATE)
        .then()
        .statusCode(403);
    as(station.token).body(Map.of("code", "X-1234")).post(GATE).then().statusCode(400);
  }

  @Test
  void aFillingAgainstTheGateIsTakenAsWhatItIsAndListed() {
    String overdue = station.enter(clock.today().minusYears(5));
    String foreign = new Filling("341124").enter(clock.today().minusYears(1));
    String unchecked = station.enter(clock.today().minusYears(1));
    Instant at = clock.instant().minusSeconds(60);
    Map<String, Object> unknown = station.event("NOBODY-3", "FILLED", at);
    Answer answer =
        station.post(
            List.of(
                station.event(overdue, "CHECKED_BEFORE", at),
                station.event(overdue, "FILLED", at.plusSeconds(1)),
                station.event(foreign, "FILLED", at),
                station.event(unchecked, "FILLED", at),
                unknown));
    assertEquals(4, answer.<Integer>get("accepted"));
    assertEquals(List.of("INSPECTION_OVERDUE"), answer.<List<String>>get("items[1].violations"));
    assertEquals("FILLED", answer.<String>get("items[1].state"));
    assertEquals(List.of("FOREIGN"), answer.<List<String>>get("items[2].violations"));
    assertEquals("IN_STOCK", answer.<String>get("items[2].state"));
    assertEquals(List.of("NOT_CHECKED"), answer.<List<String>>get("items[3].violations"));
    assertEquals("UNKNOWN_CODE", answer.<String>get("items[4].reason"));
    station.post(List.of(unknown));

    Answer listed = Filling.read(station.token, REFUSALS + "?filled=true");
    assertEquals(4, listed.<List<?>>get("items").size(), "the unknown one is kept once");
    Answer life = Filling.read(station.token, CYLINDERS + "/" + overdue + "/trace");
    assertEquals(List.of(false, false, true), life.<List<Boolean>>get("items.violation"));
  }

  private List<String> reasons(String code, String medium) {
    return station.ask(code, medium).get("reasons");
  }

  private List<Map<String, Object>> refusals() {
    return Filling.read(station.token, REFUSALS).get("items");
  }
}
