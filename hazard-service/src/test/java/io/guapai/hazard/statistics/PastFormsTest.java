package io.guapai.hazard.statistics;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form of the same month and date is the same whenever it is made. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PastFormsTest {

  private static final Standing GENERAL = standing(Grade.GENERAL, false, null);
  private static final Standing MAJOR = standing(Grade.MAJOR, false, null);

  @Inject PlatformClock clock;
  @Inject Journal journal;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void theFormOfAMonthStaysThoughTheHazardsGoOn() {
    YearMonth march = YearMonth.of(clock.today().getYear() + 1, 3);
    YearMonth april = march.plusMonths(1);
    moveTo(march.atDay(10));
    Told regraded = new Told("320685").act(Act.GRADE, HazardState.GRADED, GENERAL);
    Told rejected = new Told("320685").act(Act.CONFIRM, HazardState.CONFIRMED, ungraded());
    Told merged = new Told("320685").act(Act.GRADE, HazardState.GRADED, GENERAL);
    Told transferred = new Told("320685").act(Act.GRADE, HazardState.GRADED, MAJOR);
    Told extended =
        new Told("320685")
            .act(Act.GRADE, HazardState.GRADED, MAJOR)
            .act(Act.PLAN, HazardState.RECTIFYING, standing(Grade.MAJOR, true, null));
    Told listed =
        new Told("320685")
            .act(Act.GRADE, HazardState.GRADED, MAJOR)
            .act(Act.LIST, HazardState.GRADED, standing(Grade.MAJOR, false, Level.COUNTY));
    screen(listed.unit, march.atDay(9));
    moveTo(april.atDay(2));
    screen(extended.unit, march.atEndOfMonth());

    Answer inApril = form(march);
    assertEquals(
        Map.of(
            "unitsScreened", "1",
            "generalFound", "2",
            "majorFound", "3",
            "majorPlanned", "1",
            "majorFiveFixed", "1",
            "listed", "1"),
        Forms.total(inApril));
    String asOf = inApril.getString("asOf");

    moveTo(april.atDay(10));
    regraded.act(Act.GRADE, HazardState.GRADED, MAJOR);
    rejected.act(Act.REJECT, HazardState.REJECTED, ungraded());
    merged.act(Act.MERGE, HazardState.MERGED, GENERAL);
    transferred.act(Act.TRANSFER, HazardState.TRANSFERRED, MAJOR);
    extended
        .act(Act.EXTEND, HazardState.RECTIFYING, standing(Grade.MAJOR, true, null))
        .act(Act.SUBMIT, HazardState.SUBMITTED, standing(Grade.MAJOR, true, null))
        .act(Act.CLOSE, HazardState.CLOSED, standing(Grade.MAJOR, true, null));
    listed
        .act(Act.UPGRADE, HazardState.GRADED, standing(Grade.MAJOR, false, Level.PROVINCE))
        .act(Act.SUBMIT, HazardState.SUBMITTED, standing(Grade.MAJOR, false, Level.PROVINCE))
        .act(Act.DELIST, HazardState.SUBMITTED, MAJOR)
        .act(Act.CLOSE, HazardState.CLOSED, MAJOR);
    Map<String, String> now = Forms.total(form(april));
    assertEquals(
        Map.of(
            "unitsScreened", "2",
            "majorFound", "3",
            "majorClosed", "2",
            "majorRate", "66.67",
            "majorPlanned", "1",
            "majorFiveFixed", "1",
            "listed", "1",
            "listedByProvince", "1"),
        now);

    assertEquals(Forms.total(inApril), Forms.total(form(march)));
    assertEquals(
        Forms.total(inApril),
        Forms.total(Forms.form(Tokens.county("320685"), "month=" + march + "&asOf=" + utc(asOf))));
    Map<String, String> known = new HashMap<>(Forms.total(inApril));
    known.put("unitsScreened", "2");
    assertEquals(
        known,
        Forms.total(
            Forms.form(Tokens.county("320685"), "month=" + march + "&asOf=" + april.atDay(5))));

    moveTo(march.plusYears(1).atDay(1));
    assertEquals(inApril.getList("lines"), form(march).getList("lines"));
    assertEquals(now, Forms.total(form(april)));
    assertEquals(Map.of(), Forms.total(form(march.plusYears(1))));
  }

  private Answer form(YearMonth month) {
    return Forms.form(Tokens.county("320685"), "month=" + month);
  }

  private static String utc(String asOf) {
    return OffsetDateTime.parse(asOf).toInstant().toString();
  }

  private void moveTo(LocalDate day) {
    clock.moveTo(clock.startOf(day).plus(Duration.ofHours(10)));
  }

  private static void screen(TestUnit unit, LocalDate on) {
    as(unit.owner())
        .body(Map.of("kind", "DAILY", "on", on.toString(), "findings", 0))
        .post("/hazard/v1/screenings")
        .then()
        .statusCode(201);
  }

  private static Standing ungraded() {
    return new Standing(null, null, false, false, false, null);
  }

  private static Standing standing(Grade grade, boolean planned, Level listed) {
    return new Standing(grade, null, false, planned, planned, listed);
  }

  /** A hazard reported today, and its history as the service writes it. */
  private final class Told {

    private final TestUnit unit;
    private final UUID id;
    private long sequence = 1;
    private HazardState state = HazardState.REPORTED;

    Told(String region) {
      unit = TestUnit.registered(region);
      id =
          UUID.fromString(
              as(unit.county())
                  .body(
                      Map.of(
                          "equipmentNo", unit.equipmentNo(),
                          "code", "GENERAL",
                          "description", "seen"))
                  .post(Api.HAZARDS)
                  .then()
                  .statusCode(201)
                  .extract()
                  .as(Answer.class)
                  .get("id"));
    }

    Told act(Act act, HazardState to, Standing standing) {
      Entry entry =
          new Entry(
              id,
              unit.enterprise(),
              unit.region(),
              id.toString(),
              ++sequence,
              act,
              state,
              to,
              standing,
              By.account("officer", clock.instant()),
              null,
              null);
      transactions.asSystem(
          () -> {
            journal.write(List.of(entry));
            return sql.update("update hazard set version = ? where id = ?", sequence, id);
          });
      state = to;
      return this;
    }
  }
}
