package io.guapai.scoring.score;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.Desk;
import io.guapai.scoring.Firm;
import io.guapai.scoring.Teller;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    enter("REGISTRATION_OVERDUE").statusCode(422).body(has("field", equalTo("body.ofHazards")));
    enter("HAZARD_OPEN").statusCode(201);
    change(
        "insert into standard_edition (code, title_zh, title_en, mark, source, valid_from)"
            + " values ('P-2', '二', 'two', 'PROPOSED', 'test', '2026-05-13')");
    change(
        "insert into criterion (edition, ordinal, code, group_code, title_zh, title_en, max,"
            + " measure) values ('P-2', 1, 'A1', 'A', '率', 'rate', 100, 'REGISTRATION_RATE')");
    clock.moveTo(Instant.parse("2026-05-11T08:00:00Z"));
    await().untilAsserted(() -> assertEquals("P-1", Desk.enterprise(firm).get("edition.code")));
    assertEquals(List.of(), Desk.vetoes(firm), "not in force yet");

    clock.moveTo(Instant.parse("2026-05-12T08:00:00Z"));
    await().untilAsserted(() -> assertEquals(List.of("V3"), Desk.vetoes(firm)));

    clock.moveTo(Instant.parse("2026-05-13T08:00:00Z"));
    await().untilAsserted(() -> assertEquals("P-2", Desk.enterprise(firm).get("edition.code")));
  }

  @Test
  void theVetoesStandOnTheShelfWithTheirSourceAndStanding() {
    rules("VETO")
        .body(has("items.id", equalTo(List.of("V1", "V2", "V3", "V4", "V5"))))
        .body(has("items[0].edition.edition", equalTo("S0-2009")))
        .body(has("items[0].edition.mark", equalTo("STATED")))
        .body(has("items[3].edition.body.titleZh", equalTo("重大安全隐患未限期整改")));
    rules("VETO_TEST")
        .body(has("items[id=V4-MAJOR].edition.body.hazardGrade", equalTo("MAJOR")))
        .body(has("items[id=V2-OVERDUE].edition.mark", equalTo("VERIFIED")));
    rules("GOVERNMENT_VETO")
        .body(has("items[id=G1].edition.body.leastGrade", equalTo("MAJOR")))
        .body(has("items[id=G4].edition.body.test", nullValue()));
  }

  private static ValidatableResponse rules(String kind) {
    return given()
        .auth()
        .oauth2(Tokens.county("320411"))
        .get("/scoring/v1/rules?limit=200&kind=" + kind)
        .then()
        .statusCode(200);
  }

  /** A test of home-made equipment for some days, as the administrator enters it. */
  private static ValidatableResponse enter(String test) {
    Map<String, Object> body = new HashMap<>();
    body.put("veto", "V3");
    body.put("test", test);
    body.put("hazardCode", CODE);
    body.put("hazardGrade", null);
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "kind", "VETO_TEST",
                "id", "V3-LOCAL",
                "edition", "T-1",
                "validFrom", "2026-05-12",
                "validTo", "2026-05-20",
                "mark", "PROPOSED",
                "source", "test",
                "body", body,
                "reason", "a campaign"))
        .post("/scoring/v1/rules")
        .then();
  }

  private static void change(String statement) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
