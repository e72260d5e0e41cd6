package io.guapai.scoring.standing;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.merging.FollowingUnitMerges;
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
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two entries of the register that are one unit count once. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnitMergingTest {

  private static final String HERE = "321102";

  @Inject Teller teller;
  @Inject FollowingUnitMerges merges;
  @Inject Transactions transactions;
  @Inject PlatformClock clock;
  @Inject Sql sql;

  @Test
  void whatTheFormerEntryWasLateWithEndsAndTheUnitCountsOnce() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    Firm firm = Firm.in(HERE);
    teller.together(
        firm.registered(), firm.validUnit("gone"), firm.validUnit("stays"), firm.overdue("gone"));
    statistics(HERE).body(has("vetoed", equalTo(1)));
    assertEquals(List.of(firm.unit("gone"), firm.unit("stays")), units(firm));

    merge(firm);
    merge(firm);

    statistics(HERE).body(has("vetoed", equalTo(0)));
    assertEquals(List.of(firm.unit("stays")), units(firm));
    assertEquals(
        List.of(),
        transactions.asSystem(
            () -> sql.query("select * from guapai_tally_differences()", row -> row.getString(1))));
  }

  @Test
  void factsOfTheFormerEntryThatComeLateBringItNotBack() {
    Firm firm = Firm.in("321111");
    Streams.publish(firm.registered());
    Streams.publish(firm.validUnit("stays"));
    Streams.publish(merged(firm));
    Streams.publish(firm.validUnit("gone"));
    Streams.publish(firm.overdue("gone"));
    Streams.publish(firm.validUnit("last"));
    Awaitility.await().until(() -> units(firm).contains(firm.unit("last")));
    assertEquals(List.of(firm.unit("last"), firm.unit("stays")), units(firm));
  }

  private void merge(Firm firm) {
    transactions.asSystem(
        () -> {
          merges.follow(List.of(Teller.received(merged(firm), 2)));
          return true;
        });
  }

  private static EquipmentMerged merged(Firm firm) {
    return new EquipmentMerged(
        firm.unit("stays"),
        firm.unit("stays"),
        firm.unit("gone"),
        firm.unit("gone"),
        firm.id(),
        firm.id(),
        firm.region(),
        "the same",
        false);
  }

  private List<String> units(Firm firm) {
    return transactions.asSystem(
        () ->
            sql.query(
                "select equipment_id from unit where enterprise_id = ? order by equipment_id",
                row -> row.getString(1),
                firm.id()));
  }

  private static ValidatableResponse statistics(String region) {
    return given()
        .auth()
        .oauth2(Tokens.county(region))
        .get("/scoring/v1/statistics")
        .then()
        .statusCode(200);
  }
}
