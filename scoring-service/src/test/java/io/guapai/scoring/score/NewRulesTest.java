package io.guapai.scoring.score;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other rules come into force: nobody has to do anything to be measured by them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class NewRulesTest {

  private static final String CODE = "LOCAL-1";

  @Inject Teller teller;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.fresh();

  @AfterEach
  void theOldRulesHoldAgain() throws SQLException {
    change("delete from veto_test where id = 'local'");
    change("delete from criterion where edition = 'P-2'");
    change("delete from standard_edition where code = 'P-2'");
  }

  @Test
  void aNewVetoAndANewEditionReachEveryEnterpriseOnTheirDay() throws SQLException {
    clock.moveTo(Instant.parse("2026-05-10T08:00:00Z"));
    teller.together(
        firm.registered(),
        firm.validUnit("a"),
        firm.reported("h", CODE, LocalDate.of(2026, 5, 1)),
        firm.graded("h", CODE, Grade.GENERAL, LocalDate.of(2026, 6, 30)));
    change(
        "insert into veto_test (id, edition, code, test, hazard_code, mark, source, valid_from)"
            + " values ('local', 'S0-2009', 'V3', 'HAZARD_OPEN', '"
            + CODE
            + "', 'PROPOSED', 'test', '2026-05-12')");
    change(
        "insert into standard_edition (code, title_zh, title_en, mark, source, valid_from)"
            + " values ('P-2', '二', 'two', 'PROPOSED', 'test', '2026-05-13')");
    change(
        "insert into criterion (edition, ordinal, code, group_code, title_zh, title_en, max, measure)"
            + " values ('P-2', 1, 'A1', 'A', '率', 'rate', 100, 'REGISTRATION_RATE')");
    clock.moveTo(Instant.parse("2026-05-11T08:00:00Z"));
    await().untilAsserted(() -> assertEquals("P-1", Desk.enterprise(firm).get("edition.code")));
    assertEquals(List.of(), Desk.vetoes(firm), "not in force yet");

    clock.moveTo(Instant.parse("2026-05-12T08:00:00Z"));
    await().untilAsserted(() -> assertEquals(List.of("V3"), Desk.vetoes(firm)));

    clock.moveTo(Instant.parse("2026-05-13T08:00:00Z"));
    await().untilAsserted(() -> assertEquals("P-2", Desk.enterprise(firm).get("edition.code")));
  }

  private static void change(String statement) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
