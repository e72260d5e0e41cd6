package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer may do about a complaint now, and why not the rest. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintActsTest {

  private static final String COUNTY = "320322";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String COLLEAGUE = Tokens.colleague("county", COUNTY);
  private static final String LEADER = Tokens.leader(COUNTY);

  private String id;
  private String number;

  @BeforeEach
  void itIsReceived() {
    Sender.somebody().ticket(Sender.anonymous(COUNTY));
    id = Office.newest(OFFICER, COUNTY);
    number = Office.get(OFFICER, id).getString("complaintNo");
  }

  @Test
  void eachActIsThereWithItsAddressAndBothItsNames() {
    acts(OFFICER)
        .body(
            has(
                "act",
                contains(
                    "acceptance",
                    "check-extension",
                    "finding",
                    "handover",
                    "mediation",
                    "mediation-result",
                    "reply")))
        .body(has("[act=acceptance].href", equalTo(Office.path(id) + "/acceptance")))
        .body(has("[act=acceptance].zh", equalTo("受理或者不予受理")))
        .body(has("[act=reply].en", equalTo("Tell the sender the result, under the ticket")))
        .body(has("[act=acceptance].allowed", equalTo(true)))
        .body(has("[act=acceptance].because", nullValue()));
  }

  @Test
  void theStateStandsAgainstWhatComesLater() {
    acts(OFFICER)
        .body(has("[act=finding].allowed", equalTo(false)))
        .body(has("[act=finding].because.status", equalTo(409)))
        .body(
            has("[act=finding].because.type", equalTo("urn:guapai:problem:illegal-complaint-act")))
        .body(
            has(
                "[act=reply].because.en",
                equalTo("The act ANSWER is not allowed on a complaint in state RECEIVED.")))
        .body(has("[act=reply].because.zh", equalTo("投诉举报处于“已收到”状态，不能“答复”。")));
  }

  @Test
  void theHandlerStandsAgainstTheColleagueAndTheRoleAgainstBoth() {
    Office.accept(OFFICER, id);
    acts(OFFICER)
        .body(has("[act=finding].allowed", equalTo(true)))
        .body(has("[act=handover].allowed", equalTo(true)))
        .body(has("[act=check-extension].because.status", equalTo(403)))
        .body(
            has("[act=check-extension].because.type", equalTo("urn:guapai:problem:role-required")))
        .body(has("[act=check-extension].because.zh", equalTo("“延长核查期限”由下列角色办理：领导、安委办。")));
    acts(COLLEAGUE)
        .body(has("[act=finding].because.type", equalTo("urn:guapai:problem:not-the-handler")))
        .body(
            has(
                "[act=finding].because.en",
                equalTo("The complaint " + number + " is handled by another officer.")));
    acts(LEADER)
        .body(has("[act=handover].allowed", equalTo(true)))
        .body(has("[act=check-extension].allowed", equalTo(true)));
    Office.act(LEADER, id, "check-extension", Map.of("reason", "hard to see"))
        .then()
        .statusCode(200);
    acts(LEADER)
        .body(
            has("[act=check-extension].because.type", equalTo("urn:guapai:problem:check-extended")))
        .body(
            has(
                "[act=check-extension].because.en",
                equalTo(
                    "The check of the complaint "
                        + number
                        + " was extended before; it is extended once.")));
  }

  @Test
  void theLevelStandsAgainstTheCityWhichOnlyLooks() {
    acts(Tokens.city("3203"))
        .body(has("[act=acceptance].because.status", equalTo(403)))
        .body(has("[act=acceptance].because.type", equalTo("urn:guapai:problem:not-your-level")));
    acts(Tokens.auditor("3203")).body(has("[act=acceptance].allowed", equalTo(false)));
  }

  @Test
  void ofWhatIsNotTheirsOthersAreToldNothing() {
    String acts = Office.path(id) + "/acts";
    as(Tokens.county("320321")).get(acts).then().statusCode(404);
    for (String other :
        List.of(
            Tokens.enterprise("TMP-320322-000001", COUNTY),
            Tokens.coordinator(COUNTY + "100"),
            Tokens.township(COUNTY),
            Tokens.institute("i", "3203"),
            Tokens.admin())) {
      as(other)
          .get(acts)
          .then()
          .statusCode(403)
          .body(has("type", equalTo("urn:guapai:problem:role-required")));
    }
    RestAssured.get(acts).then().statusCode(401);
  }

  @Test
  void anActThatDoesNotExistIsNotFound() {
    Office.act(OFFICER, id, "pardon", Map.of("reason", "r"), 1)
        .then()
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
  }

  private ValidatableResponse acts(String token) {
    return as(token).get(Office.path(id) + "/acts").then().statusCode(200);
  }
}
