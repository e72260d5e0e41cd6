package io.guapai.hazard.transfer;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hazard that another authority is competent for is handed over (移送); here it has ended. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TransferTest {

  private static final Map<String, String> LETTER =
      Map.of(
          "receiver", "无锡市消防救援支队",
          "documentNo", "锡市监移〔2026〕3号",
          "reason", "不属于特种设备");

  private final TestUnit unit = TestUnit.registered("320206");

  @Test
  void itEndsWithALetterAndNothingOfItIsOwedAnyMore() {
    String id = Filing.major(unit);
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(200)
        .body("state", equalTo("TRANSFERRED"))
        .body("overdue", equalTo(false))
        .body("stopUse", equalTo(false));
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/transfer")
        .then()
        .statusCode(200)
        .body("receiver", equalTo("无锡市消防救援支队"))
        .body("documentNo", equalTo("锡市监移〔2026〕3号"))
        .body("transferredBy", equalTo("county-320206"));
    JsonPath duties =
        as(unit.county()).get(Api.HAZARDS + "/" + id + "/duties").then().extract().jsonPath();
    assertEquals(List.of("DONE", "LAPSED"), duties.getList("items.state"));
    HazardTransferred told = Told.await(HazardTransferred.class, id);
    assertEquals("无锡市消防救援支队", told.receiver());
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:illegal-act"));
  }

  @Test
  void aReportMayBeHandedOverBeforeItIsProven() {
    String id = Filing.reported(unit, "GENERAL");
    act(unit.city(), id, "transfer", LETTER).then().statusCode(200);
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .body("items.state", equalTo(List.of("DONE")));
    Filing.reported(unit, "GENERAL");
  }

  @Test
  void whatIsListedStaysWithWhoListsIt() throws SQLException {
    String id = Filing.major(unit);
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update hazard set listed = true, listed_level = 'COUNTY' where id = '" + id + "'");
    }
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:guapai:problem:listed"));
  }

  @Test
  void aTransferNamesReceiverLetterAndReason() {
    String id = Filing.general(unit);
    for (String field : LETTER.keySet()) {
      Map<String, String> body = new HashMap<>(LETTER);
      body.put(field, " ");
      act(unit.county(), id, "transfer", body).then().statusCode(400);
      body.remove(field);
      act(unit.county(), id, "transfer", body).then().statusCode(400);
    }
    as(unit.county()).get(Api.HAZARDS + "/" + id + "/transfer").then().statusCode(404);
  }

  @Test
  void onlyOfficersOfTheTerritoryHandOver() {
    String id = Filing.general(unit);
    act(unit.owner(), id, "transfer", LETTER).then().statusCode(403);
    act(Tokens.province("32"), id, "transfer", LETTER).then().statusCode(403);
    act(Tokens.county("320211"), id, "transfer", LETTER, 1).then().statusCode(404);
    as(Tokens.county("320211")).get(Api.HAZARDS + "/" + id + "/transfer").then().statusCode(404);
    RestAssured.get(Api.HAZARDS + "/" + id + "/transfer").then().statusCode(401);
  }
}
