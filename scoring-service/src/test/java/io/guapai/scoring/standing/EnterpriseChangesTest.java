package io.guapai.scoring.standing;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Score and vetoes go where the enterprise goes, under the name that it has. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseChangesTest {

  private static final String HERE = "321202";
  private static final String THERE = "321281";
  private static final String CLOSING = "321283";
  private static final String MERGING = "321282";

  @Inject Teller teller;
  @Inject FollowingMerges merges;
  @Inject Transactions transactions;
  @Inject PlatformClock clock;
  @Inject Sql sql;

  @Test
  void aVetoedEnterpriseThatMovesIsCountedWhereItIsFromThenOn() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    LocalDate day = LocalDate.of(2026, 5, 10);
    Firm firm = Firm.in(HERE);
    teller.together(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
    teller.together(
        new EnterpriseRenamed(
            firm.id(), "泰州新公司", HERE, null, false, day, "常州某公司", "licence changed"),
        new EnterpriseMoved(firm.id(), "泰州新公司", THERE, null, false, day, HERE, "moved"));

    given()
        .auth()
        .oauth2(Tokens.county(THERE))
        .get("/scoring/v1/enterprises/" + firm.id())
        .then()
        .statusCode(200)
        .body(has("name", equalTo("泰州新公司")))
        .body(has("regionCode", equalTo(THERE)))
        .body(has("vetoes.code", contains("V2")));
    vetoed(THERE, 1);
    vetoed(HERE, 0);
  }

  @Test
  void anEnterpriseThatWasClosedCountsNowhereAndIsFoundByWhoAsksForIt() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    Firm stays = Firm.in(CLOSING);
    Firm ends = Firm.in(CLOSING);
    for (Firm firm : List.of(stays, ends)) {
      teller.together(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
    }
    counted(2);

    teller.together(closed(ends));
    counted(1);
    assertEquals(List.of(stays.id()), ids("enterprises?region=" + CLOSING, "items.id"));
    assertEquals(List.of(stays.id()), ids("vetoes?region=" + CLOSING, "items.enterpriseId"));
    assertEquals(List.of(ends.id()), ids("enterprises?closed=true", "items.id"));
    assertEquals(List.of(ends.id()), ids("vetoes?closed=true", "items.enterpriseId"));
    given()
        .auth()
        .oauth2(Tokens.county(CLOSING))
        .get("/scoring/v1/enterprises/" + ends.id())
        .then()
        .statusCode(200)
        .body(has("closedOn", equalTo("2026-05-09")))
        .body(has("vetoes.code", contains("V2")));

    // What is told of it afterwards brings it back into no count.
    teller.together(
        ends.unit("b", UseState.IN_USE, RegState.UNREGISTERED, LocalDate.of(2027, 3, 31)),
        ends.registrationOverdue("b"));
    assertEquals(List.of("V1", "V2"), Desk.vetoes(ends));
    counted(1);
    teller.together(ends.cleared("a"));
    counted(1);
    sumsAreThoseOfTheRows();
  }

  @Test
  void whatAClosedEntryBroughtCountsWithTheOneThatItTurnsOutToBe() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    Firm ended = Firm.in(MERGING);
    Firm stays = Firm.in(MERGING);
    teller.together(ended.registered(), ended.validUnit("a"), ended.overdue("a"));
    teller.together(stays.registered(), stays.validUnit("a"));
    teller.together(closed(ended));
    statistics(MERGING).body(has("enterprises", equalTo(1))).body(has("vetoed", equalTo(0)));

    transactions.asSystem(
        () -> {
          merges.follow(
              List.of(
                  Teller.received(
                      new EnterpriseMerged(
                          stays.id(), ended.id(), MERGING, LocalDate.of(2026, 5, 10), "the same"),
                      3)));
          return true;
        });

    statistics(MERGING)
        .body(has("enterprises", equalTo(1)))
        .body(has("vetoed", equalTo(1)))
        .body(has("byVeto.V2", equalTo(1)))
        .body(has("byGrade.D", equalTo(1)));
    sumsAreThoseOfTheRows();
  }

  private static EnterpriseClosed closed(Firm firm) {
    return new EnterpriseClosed(
        firm.id(),
        "常州某公司",
        firm.region(),
        null,
        false,
        LocalDate.of(2026, 5, 9),
        1,
        "licence ended");
  }

  private void counted(int enterprises) {
    statistics(CLOSING)
        .body(has("enterprises", equalTo(enterprises)))
        .body(has("vetoed", equalTo(enterprises)))
        .body(has("byVeto.V2", equalTo(enterprises)))
        .body(has("byGrade.D", equalTo(enterprises)));
  }

  private static List<String> ids(String list, String key) {
    return given()
        .auth()
        .oauth2(Tokens.county(CLOSING))
        .get("/scoring/v1/" + list)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList(key);
  }

  private void sumsAreThoseOfTheRows() {
    assertEquals(
        List.of(),
        transactions.asSystem(
            () -> sql.query("select * from guapai_tally_differences()", row -> row.getString(1))));
  }

  private static ValidatableResponse statistics(String region) {
    return given()
        .auth()
        .oauth2(Tokens.county(region))
        .get("/scoring/v1/statistics")
        .then()
        .statusCode(200);
  }

  private static void vetoed(String region, int enterprises) {
    statistics(region).body(has("vetoed", equalTo(enterprises)));
  }
}
