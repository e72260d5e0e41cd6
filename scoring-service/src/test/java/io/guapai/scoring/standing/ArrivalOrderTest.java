package io.guapai.scoring.standing;

import static io.guapai.scoring.Desk.vetoes;
import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Fact;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ArrivalOrderTest {

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  @Test
  void streamsMayArriveInAnyOrder() {
    List<List<Fact>> orders = new ArrayList<>();
    Firm any = Firm.fresh();
    permute(
        List.of(
            any.registered(),
            any.unit("a", UseState.IN_USE, RegState.UNREGISTERED, null),
            any.registrationOverdue("a"),
            any.overdue("a")),
        List.of(),
        orders);
    assertEquals(24, orders.size());
    for (List<Fact> order : orders) {
      Firm fresh = Firm.fresh();
      order.forEach(fact -> teller.oneByOne(fresh.same(fact)));
      assertEquals(List.of("V1", "V2"), vetoes(fresh), order::toString);
      assertEquals("常州某公司", Desk.enterprise(fresh).getString("name"));
    }
  }

  private static void permute(List<Fact> left, List<Fact> taken, List<List<Fact>> orders) {
    if (left.isEmpty()) {
      orders.add(taken);
    }
    for (Fact fact : left) {
      List<Fact> rest = new ArrayList<>(left);
      rest.remove(fact);
      List<Fact> more = new ArrayList<>(taken);
      more.add(fact);
      permute(rest, more, orders);
    }
  }

  @Test
  void anOverdueOfAUnitThatNobodyRegisteredYetCountsOnceItIsKnownToBeInUse() {
    teller.oneByOne(firm.overdue("a"));
    assertEquals(List.of(), vetoes(firm));
    teller.oneByOne(firm.validUnit("a"));
    assertEquals(List.of("V2"), vetoes(firm));
  }

  @Test
  void aUnitThatChangesHandsTakesItsVetoAlong() {
    Firm buyer = Firm.in("320312");
    teller.together(firm.validUnit("a"), firm.overdue("a"));
    teller.version(2, buyer.takesOver(firm.unit("a")));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of("V2"), vetoes(buyer));
  }

  @Test
  void anOlderSnapshotOfAUnitThatChangedHandsChangesNothing() {
    Firm buyer = Firm.in("320312");
    teller.version(2, buyer.takesOver(firm.unit("a")));
    teller.oneByOne(firm.overdue("a"));
    teller.version(1, firm.validUnit("a"));
    assertEquals(List.of(), vetoes(firm));
    assertEquals(List.of("V2"), vetoes(buyer));
  }

  @Test
  void anOlderClearingOnTheFormerOwnersKeyDoesNotExcuseTheNewOwner() {
    Firm buyer = Firm.in("320312");
    teller.version(2, buyer.takesOver(firm.unit("a")));
    List<Received<?>> overdueAgain =
        List.of(
            Teller.received(
                new InspectionOverdue(
                    firm.unit("a"),
                    firm.unit("a"),
                    buyer.id(),
                    buyer.region(),
                    "3110",
                    LocalDate.of(2026, 4, 30)),
                3));
    teller.together(overdueAgain);
    teller.version(2, firm.cleared("a"));
    assertEquals(List.of("V2"), vetoes(buyer));
  }

  @Test
  void anEnterpriseThatMovesTakesItsVetoesAlong() {
    teller.together(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
    teller.oneByOne(new Firm(firm.id(), "320312").registered());
    assertEquals("320312", Desk.enterprise(firm).getString("regionCode"));
    assertEquals(List.of("V2"), vetoes(firm));
    given()
        .auth()
        .oauth2(Tokens.county("320312"))
        .get("/scoring/v1/enterprises/{id}", firm.id())
        .then()
        .statusCode(200)
        .body(has("vetoes.code", contains("V2")))
        .body(has("grade", equalTo("D")));
  }
}
