package io.guapai.inspection;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TerritoryTest {

  private static final String INSPECTIONS = "/inspection/v1/inspections";
  private static final String DUE = "/inspection/v1/due";

  @Inject PlatformClock clock;

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token).queryParam("limit", 200);
  }

  private String inspect(Units unit) {
    return Reports.post(Reports.failed(unit, clock.today()))
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  @Test
  void anInspectionIsSeenByThoseOfItsTerritoryItsEnterpriseAndItsInstituteOnly() {
    Units unit = Units.elevator(null).register();
    String id = inspect(unit);
    for (String token :
        List.of(
            Tokens.province("32"),
            Tokens.city("3204"),
            Tokens.county("320411"),
            Tokens.auditor("32"),
            Tokens.enterprise(unit.enterprise(), null),
            Organizations.institute(Reports.INSTITUTE))) {
      with(token).get(INSPECTIONS + "/" + id).then().statusCode(200);
      with(token).get(INSPECTIONS).then().statusCode(200).body(has("items.id", hasItem(id)));
    }
    for (String token :
        List.of(
            Tokens.county("320412"),
            Tokens.city("3205"),
            Tokens.enterprise("TMP-320411-other", null),
            Organizations.institute("Another Institute"),
            Tokens.of("lost", List.of("county"), null, null, null))) {
      with(token).get(INSPECTIONS + "/" + id).then().statusCode(404);
      with(token).get(INSPECTIONS).then().statusCode(200).body(has("items.id", not(hasItem(id))));
    }
  }

  @Test
  void aTokenWithoutScopeSeesNothing() {
    inspect(Units.elevator(clock.today().minusDays(1)).register());
    String lost = Tokens.of("lost", List.of("county"), null, null, null);
    with(lost).get(INSPECTIONS).then().statusCode(200).body(has("items", empty()));
    with(lost).get(DUE).then().statusCode(200).body(has("items", empty()));
  }

  @Test
  void aListStaysWithinTheCallersTerritory() {
    Units here = Units.elevator(null).in("320411").register();
    Units there = Units.elevator(null).in("320412").register();
    String hereId = inspect(here);
    String thereId = inspect(there);
    with(Tokens.city("3204"))
        .queryParam("region", "320411")
        .get(INSPECTIONS)
        .then()
        .statusCode(200)
        .body(has("items.id", hasItem(hereId)))
        .body(has("items.id", not(hasItem(thereId))));
    with(Tokens.county("320412"))
        .queryParam("region", "320411")
        .get(INSPECTIONS)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:outside-scope")));
    with(Organizations.institute(Reports.INSTITUTE))
        .queryParam("region", "320412")
        .get(INSPECTIONS)
        .then()
        .body(has("items.regionCode", everyItem(startsWith("320412"))));
  }

  @Test
  void nobodyButThePlatformWrites() throws SQLException {
    Units unit = Units.elevator(null).register();
    try (Connection connection = Database.asApplication();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('guapai.region', '3204', false)");
      String where = " where equipment_id = '" + unit.id() + "'";
      assertEquals(0, statement.executeUpdate("update subject set variety = '1100'" + where));
      assertEquals(0, statement.executeUpdate("delete from subject" + where));
      statement.execute("select set_config('guapai.region', '', false)");
      assertEquals(false, statement.executeQuery("select 1 from subject" + where).next());
      assertThrows(
          SQLException.class,
          () ->
              statement.execute(
                  "insert into subject (equipment_id, equipment_no, enterprise_id, region_code,"
                      + " variety, use_state, demonstration, register_version, fact_sequence,"
                      + " correlation_id) values ('x', 'x', 'x', '32', '3110', 'IN_USE', false, 1,"
                      + " 0, 'x')"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {INSPECTIONS, DUE, "/inspection/v1/cycles"})
  void nothingIsReadWithoutAToken(String path) {
    given().get(path).then().statusCode(401);
    given().auth().oauth2("nonsense").get(path).then().statusCode(401);
  }

  @Test
  void rolesAreEnforced() {
    with(Tokens.admin()).get(INSPECTIONS).then().statusCode(403);
    with(Tokens.agency("Fire")).get(INSPECTIONS).then().statusCode(403);
    with(Tokens.admin()).get(DUE).then().statusCode(403);
    Units unit = Units.elevator(null);
    for (String token :
        List.of(
            Tokens.county("320411"), Tokens.enterprise(unit.enterprise(), null), Tokens.admin())) {
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(Reports.body(Reports.passed(unit, clock.today())))
          .post(INSPECTIONS)
          .then()
          .statusCode(403);
    }
  }
}
