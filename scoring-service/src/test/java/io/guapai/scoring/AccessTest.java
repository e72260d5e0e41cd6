package io.guapai.scoring;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessTest {

  private static final String HERE = "320412";
  private static final String ELSEWHERE = "320413";

  @Inject Teller teller;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject PlatformClock clock;

  private final Firm firm = Firm.in(HERE);

  @BeforeEach
  void aVetoedFirm() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    teller.together(firm.registered(), firm.validUnit("a"), firm.overdue("a"));
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get("/scoring/v1/" + path).then();
  }

  @Test
  void nobodyHasAnythingToDoHere() {
    get(Tokens.county(HERE), "work").statusCode(200).body(has("items", empty()));
    get(Tokens.enterprise(firm.id(), null), "work/count")
        .statusCode(200)
        .body(has("open", equalTo(0)));
    given().get("/scoring/v1/work").then().statusCode(401);
  }

  @Test
  void theOfficerOfTheCountySeesTheEnterpriseAndItsVetoes() {
    String officer = Tokens.county(HERE);
    get(officer, "enterprises/" + firm.id())
        .statusCode(200)
        .body(has("vetoes.code", contains("V2")))
        .body(has("vetoes[0].titleZh", equalTo("未定期检验合格")))
        .body(has("vetoes[0].causes[0].type", equalTo("equipment")))
        .body(has("vetoes[0].causes[0].since", equalTo("2026-05-01")))
        .body(has("vetoes[0].since", equalTo("2026-05-10")))
        .body(has("vetoes[0].edition", equalTo("S0-2009")));
    get(officer, "vetoes?code=V2&limit=200").body(has("items.enterpriseId", hasItem(firm.id())));
    get(officer, "vetoes?code=V5&limit=200")
        .statusCode(200)
        .body(has("items.enterpriseId", not(hasItem(firm.id()))));
    get(officer, "enterprises?grade=D&limit=200").body(has("items.id", hasItem(firm.id())));
    get(officer, "enterprises?grade=A&limit=200")
        .statusCode(200)
        .body(has("items.id", not(hasItem(firm.id()))));
  }

  @Test
  void theOfficerOfAnotherCountySeesNothingOfIt() {
    String officer = Tokens.county(ELSEWHERE);
    get(officer, "enterprises/" + firm.id())
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
    get(officer, "vetoes?limit=200")
        .statusCode(200)
        .body(has("items.enterpriseId", not(hasItem(firm.id()))));
    get(officer, "statistics").statusCode(200).body(has("enterprises", equalTo(0)));
    get(officer, "statistics?region=" + HERE)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:outside-scope")));
    get(officer, "vetoes?region=" + HERE).statusCode(403);
    get(officer, "enterprises?region=32").statusCode(403);
  }

  @Test
  void rowLevelSecurityHoldsUnderTheApplication() {
    Scope elsewhere = new Scope(false, ELSEWHERE, null, null);
    Scope here = new Scope(false, HERE, null, null);
    for (String table : List.of("unit", "veto", "score")) {
      String count = "select count(*) from " + table + " where enterprise_id = ?";
      assertEquals(1, rows(here, count), table);
      assertEquals(0, rows(elsewhere, count), table);
      assertEquals(0, rows(Scope.NOTHING, count), table);
      assertEquals(1, rows(new Scope(false, null, firm.id(), null), count), table);
      assertEquals(0, rows(new Scope(false, null, firm.id() + "x", null), count), table);
    }
  }

  @Test
  void noOfficerChangesAVetoOrAScore() {
    Scope here = new Scope(false, HERE, null, null);
    assertEquals(
        0,
        transactions.within(
            here,
            () ->
                sql.update(
                    "update veto set lifted_at = now() where enterprise_id = ?", firm.id())));
    assertEquals(
        0,
        transactions.within(
            here, () -> sql.update("delete from score where enterprise_id = ?", firm.id())));
    assertThrows(
        SqlFailure.class,
        () ->
            transactions.within(
                here,
                () ->
                    sql.update(
                        "insert into enterprise (id, region_code) values (?, ?)",
                        firm.id() + "x",
                        HERE)));
    assertEquals(List.of("V2"), Desk.vetoes(firm));
  }

  private int rows(Scope scope, String query) {
    return transactions.within(
        scope, () -> sql.first(query, row -> row.getInt(1), firm.id()).orElseThrow());
  }

  @Test
  void anEnterpriseSeesItsOwnScoreAndNoOther() {
    Firm other = Firm.in(HERE);
    teller.together(other.registered(), other.validUnit("a"));
    String user = Tokens.enterprise(firm.id(), HERE);
    get(user, "enterprises/" + firm.id())
        .statusCode(200)
        .body(has("grade", equalTo("D")))
        .body(has("vetoes[0].causes.id", contains(firm.unit("a"))));
    get(user, "enterprises/" + other.id()).statusCode(404);
    get(user, "enterprises").statusCode(403);
    get(user, "vetoes").statusCode(403);
    get(user, "statistics").statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprises", "enterprises/TMP-320412-000001", "vetoes", "statistics"})
  void withoutATokenOrWithAWrongRoleNothingIsShown(String path) {
    given().get("/scoring/v1/" + path).then().statusCode(401);
    get(Tokens.agency("weather"), path).statusCode(403);
    get(Tokens.admin(), path).statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprises", "vetoes", "statistics"})
  void anOfficerWithoutATerritorySeesNothing(String path) {
    String nowhere = Tokens.of("nobody", List.of("county"), null, null, null);
    get(nowhere, path)
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:token-without-scope")));
    get(nowhere, "enterprises/" + firm.id()).statusCode(404);
  }
}
