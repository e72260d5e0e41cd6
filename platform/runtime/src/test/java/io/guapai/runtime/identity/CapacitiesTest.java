package io.guapai.runtime.identity;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person in several capacities: each request is made in one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CapacitiesTest {

  private static final String ME = "/ledger/v1/me";
  private static final String WANG =
      Tokens.acting("wang", "expert@Expert 专家 1", "county@320312", "leader@320312");

  private static RequestSpecification as(String token, String capacity) {
    RequestSpecification request = given().auth().oauth2(token).contentType(ContentType.JSON);
    return capacity == null ? request : request.header(Capacities.HEADER, capacity);
  }

  private static ValidatableResponse write(String token, String capacity, String key) {
    return as(token, capacity)
        .header("Idempotency-Key", key)
        .body(Map.of("hazardId", "capacities", "regionCode", "320312"))
        .post("/ledger/v1/entries")
        .then();
  }

  @Test
  void whoHasSeveralCapacitiesActsInTheOneThatIsChosen() {
    write(WANG, null, UUID.randomUUID().toString()).statusCode(403);
    write(WANG, "county@320312", UUID.randomUUID().toString()).statusCode(201);
    write(WANG, "leader@320312", UUID.randomUUID().toString()).statusCode(201);
    write(WANG, "expert@Expert%20%E4%B8%93%E5%AE%B6%201", UUID.randomUUID().toString())
        .statusCode(403);
  }

  @Test
  void aTerritoryOfOneCapacityIsNotThatOfAnother() {
    String two = Tokens.acting("li", "county@320381", "county@320312");
    write(two, null, UUID.randomUUID().toString())
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:outside-scope")));
    write(two, "county@320312", UUID.randomUUID().toString()).statusCode(201);
  }

  @Test
  void anAnswerOfOneCapacityIsNotRepeatedToAnother() {
    String key = UUID.randomUUID().toString();
    String two = Tokens.acting("zhao", "county@320312", "county@3203");
    String id = write(two, null, key).statusCode(201).extract().header("Location");
    write(two, null, key).statusCode(201).header("Location", equalTo(id));
    write(two, "county@3203", key).statusCode(201).header("Location", not(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "city@3203",
        "county@320381",
        "county@3203",
        "county",
        "expert",
        "admin",
        "%",
        "leader+county@320312"
      })
  void aCapacityThatTheTokenDoesNotGiveIsRefusedByName(String foreign) {
    write(WANG, foreign, UUID.randomUUID().toString())
        .statusCode(403)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:capacity-unknown")))
        .body(has("field", equalTo(Capacities.HEADER)))
        .body(has("detail", containsString('"' + foreign + '"')))
        .body(has("detail", containsString("county@320312")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mayor@320312",
        "county",
        "county@",
        "county@%",
        "county@33x",
        "@320312",
        "",
        "expert@ ",
        "admin@32",
        "County@320312"
      })
  void aClaimThatIsNoCapacityIsRefusedByName(String malformed) {
    as(Tokens.acting("qian", "county@320312", malformed), null)
        .get(ME)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:capacity-malformed")))
        .body(has("field", equalTo("capacities")))
        .body(has("detail", containsString('"' + malformed + '"')));
  }

  @Test
  void aControlCharacterInACapacityIsNoFaultOfTheService() {
    as(Tokens.acting("sun", "expert@a\u0000b"), null)
        .get(ME)
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:token-unusable")))
        .body(has("field", equalTo("capacities")));
  }

  @Test
  void everybodyIsToldWhatHeMayActInInBothLanguages() {
    as(WANG, "leader@320312")
        .get(ME)
        .then()
        .statusCode(200)
        .body(has("account", equalTo("wang")))
        .body(has("capacities.name", equalTo(List.of("expert@Expert 专家 1", "county@320312"))))
        .body(has("capacities.chosen", equalTo(List.of(false, true))))
        .body(has("capacities[0].scopeKind", equalTo("ORGANIZATION")))
        .body(has("capacities[0].place", nullValue()))
        .body(has("capacities[1].place", equalTo("铜山区")))
        .body(has("capacities[1].roles.role", equalTo(List.of("county", "leader"))))
        .body(has("capacities[1].roles.zh", equalTo(List.of("县级监察员", "领导、安委办"))))
        .body(has("capacities[1].roles[0].en", equalTo("County inspector")));
    as(Tokens.admin(), null)
        .get(ME)
        .then()
        .body(has("capacities.name", equalTo(List.of("admin"))))
        .body(has("capacities[0].scope", nullValue()));
    given().get(ME).then().statusCode(401);
    as(WANG, null).get("/else/v1/me").then().statusCode(404);
  }

  @Test
  void rolesOfTheIssuerThatAreNoneOfThePlatformsGiveNothing() {
    as(Tokens.of("zhou", List.of("offline_access", "county"), "320312", null, null), null)
        .get(ME)
        .then()
        .body(has("capacities.name", equalTo(List.of("county@320312"))));
    as(Tokens.of("wu", List.of("offline_access"), null, null, null), null)
        .get(ME)
        .then()
        .statusCode(200)
        .body(has("capacities", equalTo(List.of())));
  }
}
