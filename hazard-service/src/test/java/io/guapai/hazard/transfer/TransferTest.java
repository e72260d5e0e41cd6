package io.guapai.hazard.transfer;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
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
          "receiverRegion", "320206",
          "department", "FIRE_RESCUE",
          "documentNo", "锡市监移〔2026〕3号",
          "reason", "不属于特种设备");
  private static final String RECEIVER = "江苏省无锡市惠山区消防救援机构";

  private final TestUnit unit = TestUnit.registered("320206");

  @Test
  void itEndsWithALetterOfTwoPersonsAndTheUnitStaysStopped() {
    String id = Filing.major(unit);
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("GRADED")))
        .body(has("stopUse", equalTo(true)));
    assertEquals(List.of("DONE", "OPEN"), duties(id), "a proposal ends no duty");
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:transfer-proposed")));

    decide(Tokens.leader(unit.region()), id, true)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("TRANSFERRED")))
        .body(has("overdue", equalTo(false)))
        .body(has("stopUse", equalTo(true)));
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/transfer")
        .then()
        .statusCode(200)
        .body(has("receiver", equalTo(RECEIVER)))
        .body(has("documentNo", equalTo("锡市监移〔2026〕3号")))
        .body(has("transferredBy", equalTo("leader-320206")));
    assertEquals(List.of("DONE", "LAPSED"), duties(id));
    HazardTransferred told = Told.await(HazardTransferred.class, id);
    assertEquals(RECEIVER, told.receiver());
    act(unit.county(), id, "transfer", LETTER)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void nobodyHandsOverAloneNorWithoutAProposalNorToAnAuthorityThatDoesNotExist() {
    String id = Filing.major(unit);
    String both = Tokens.of("both", List.of("leader", "county"), unit.region(), null, null);
    decide(both, id, true)
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:no-transfer-proposed")));
    for (String nowhere : List.of("329999", "无锡消防")) {
      Map<String, String> body = new HashMap<>(LETTER);
      body.put("receiverRegion", nowhere);
      act(unit.county(), id, "transfer", body)
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:unknown-receiver")));
    }
    act(both, id, "transfer", LETTER).then().statusCode(200);
    decide(both, id, true)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:proposer-cannot-decide")));
    decide(unit.county(), id, true).then().statusCode(403);
    decide(unit.city(), id, true)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    decide(Tokens.leader(unit.region()), id, false)
        .then()
        .statusCode(200)
        .body(has("state", equalTo("GRADED")));
    act(unit.county(), id, "transfer", LETTER).then().statusCode(200);
  }

  @Test
  void aReportMayBeHandedOverBeforeItIsProven() {
    String id = Filing.reported(unit, "GENERAL");
    act(unit.city(), id, "transfer", LETTER).then().statusCode(200);
    decide(Tokens.leader(unit.region()), id, true).then().statusCode(200);
    assertEquals(List.of("DONE"), duties(id));
    Filing.reported(unit, "GENERAL");
  }

  private static Response decide(String token, String id, boolean approve) {
    return act(token, id, "transfer-decision", Map.of("approve", approve, "reason", "considered"));
  }

  private List<String> duties(String id) {
    return as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/duties")
        .then()
        .extract()
        .as(Answer.class)
        .getList("items.state");
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
        .body(has("type", equalTo("urn:guapai:problem:listed")));
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
