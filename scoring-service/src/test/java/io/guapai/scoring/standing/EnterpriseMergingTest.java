package io.guapai.scoring.standing;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.RegState;
import io.guapai.contracts.Sanction;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.FollowingMerges;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two entries that are one enterprise have one standing, one score, and one veto of a kind. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergingTest {

  private static final String HERE = "321323";

  @Inject Teller teller;
  @Inject FollowingMerges merges;
  @Inject Transactions transactions;
  @Inject PlatformClock clock;
  @Inject Sql sql;

  @Test
  void vetoesAndScoreFollowAndNothingIsCountedTwice() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    Firm former = Firm.in(HERE);
    Firm current = Firm.in(HERE);
    teller.together(
        former.registered(),
        current.registered(),
        former.validUnit("a"),
        former.overdue("a"),
        former.registrationOverdue("b"),
        former.unit("b", UseState.IN_USE, RegState.UNREGISTERED, LocalDate.of(2027, 3, 31)),
        former.sanctionProposed("s", Sanction.BLACKLIST),
        current.validUnit("a"),
        current.overdue("a"));
    statistics().body(has("enterprises", equalTo(2))).body(has("vetoed", equalTo(2)));

    merge(former, current);

    statistics()
        .body(has("enterprises", equalTo(1)))
        .body(has("vetoed", equalTo(1)))
        .body(has("byVeto.V1", equalTo(1)))
        .body(has("byVeto.V2", equalTo(1)));
    for (Firm asked : List.of(former, current)) {
      given()
          .auth()
          .oauth2(Tokens.enterprise(former.id(), null))
          .get("/scoring/v1/enterprises/" + asked.id())
          .then()
          .statusCode(200)
          .body(has("id", equalTo(current.id())))
          .body(has("vetoes.code", containsInAnyOrder("V1", "V2")))
          .body(has("sanctions.sanction", contains("BLACKLIST")));
    }
    given()
        .auth()
        .oauth2(Tokens.county(HERE))
        .get("/scoring/v1/enterprises/" + current.id() + "/history")
        .then()
        .statusCode(200)
        .body(has("items.act", hasItem("TAKE_OVER")));
    Streams.await(
        EnterpriseVetoed.class,
        fact -> fact.enterpriseId().equals(current.id()) && fact.code().name().equals("V1"));
    assertEquals(
        List.of(),
        transactions.asSystem(
            () -> sql.query("select * from guapai_tally_differences()", row -> row.getString(1))));
  }

  @Test
  void aMergeThatIsHeardBeforeEitherEntryIsFollowedAllTheSame() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    Firm former = Firm.in("321324");
    Firm current = Firm.in("321324");
    merge(former, current);
    teller.together(current.registered(), current.validUnit("a"));
    given()
        .auth()
        .oauth2(Tokens.county("321324"))
        .get("/scoring/v1/statistics")
        .then()
        .body(has("enterprises", equalTo(1)));
  }

  private void merge(Firm former, Firm current) {
    transactions.asSystem(
        () -> {
          merges.follow(
              List.of(
                  Teller.received(
                      new EnterpriseMerged(
                          current.id(),
                          former.id(),
                          current.region(),
                          LocalDate.of(2026, 5, 10),
                          "the same"),
                      2)));
          return true;
        });
  }

  private static ValidatableResponse statistics() {
    return given()
        .auth()
        .oauth2(Tokens.county(HERE))
        .get("/scoring/v1/statistics")
        .then()
        .statusCode(200);
  }
}
