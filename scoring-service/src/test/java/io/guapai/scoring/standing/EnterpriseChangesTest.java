package io.guapai.scoring.standing;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Score and vetoes go where the enterprise goes, under the name that it has. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseChangesTest {

  private static final String HERE = "321202";
  private static final String THERE = "321281";

  @Inject Teller teller;
  @Inject PlatformClock clock;

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

  private static void vetoed(String region, int enterprises) {
    given()
        .auth()
        .oauth2(Tokens.county(region))
        .get("/scoring/v1/statistics")
        .then()
        .statusCode(200)
        .body(has("vetoed", equalTo(enterprises)));
  }
}
