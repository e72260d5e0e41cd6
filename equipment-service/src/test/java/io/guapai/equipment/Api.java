package io.guapai.equipment;

import static io.restassured.RestAssured.given;

import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as a client sends them, and a look behind the scenes. */
public final class Api {

  public static final String ENTERPRISES = "/equipment/v1/enterprises";
  public static final String EQUIPMENT = "/equipment/v1/equipment";
  public static final String IMPORTS = "/equipment/v1/imports";
  public static final String STATISTICS = "/equipment/v1/statistics";

  private Api() {}

  public static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }

  /** Enters an enterprise without a credit code and returns its id. */
  public static String enterprise(String token, String name, String region) {
    return as(token)
        .body(Map.of("name", name, "regionCode", region))
        .post(ENTERPRISES)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  /** A passenger elevator in use, ready to be changed by a test. */
  public static Map<String, Object> elevator(String enterprise, String region, String recordNo) {
    Map<String, Object> unit = new LinkedHashMap<>();
    unit.put("enterpriseId", enterprise);
    unit.put("sourceSystem", "TEST");
    unit.put("recordNo", recordNo);
    unit.put("regionCode", region);
    unit.put("variety", "3110");
    unit.put("useState", "IN_USE");
    return unit;
  }

  /** Enters a unit and returns the answer. */
  public static Response enter(String token, Map<String, Object> unit) {
    return as(token).body(unit).post(EQUIPMENT).then().statusCode(201).extract().response();
  }

  /** Tries an act on a unit. */
  public static Response act(
      String token, String unit, String act, @Nullable String ifMatch, Map<String, ?> paper) {
    RequestSpecification request = as(token).body(paper);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post(EQUIPMENT + "/" + unit + "/" + act);
  }

  /** What a change of use says, from a day on. */
  public static Map<String, Object> from(LocalDate day) {
    return Map.of("on", day.toString(), "reason", "test");
  }

  /** The n-th credit code of a test, with its check character. */
  public static String creditCode(String division, int n) {
    String start = "91" + division + "%09d".formatted(n);
    for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
      try {
        return CreditCode.parse(start + check).value();
      } catch (InvalidIdentifier notThisOne) {
        continue;
      }
    }
    throw new AssertionError("no check character fits " + start);
  }

  /** A number that the owner of the tables sees. */
  public static long count(String query) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
