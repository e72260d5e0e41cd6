package io.guapai.notification.contract;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.contracts.Contracts;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OpenDoorsTest {

  @Test
  void anybodyReadsTheContracts() {
    List<String> schemas =
        RestAssured.get("/contracts")
            .then()
            .statusCode(200)
            .body(has("asyncapi", equalTo("/contracts/asyncapi.json")))
            .body(has("contracts", hasSize(Contracts.all().size())))
            .body(has("contracts[name=hazard-found].type", equalTo("io.guapai.hazard-found.v2")))
            .body(has("contracts[name=hazard-found].stream", equalTo("agency-events")))
            .extract()
            .as(Answer.class)
            .get("contracts.schema");
    for (String schema : schemas) {
      RestAssured.get(schema)
          .then()
          .statusCode(200)
          .contentType("application/schema+json")
          .body(containsString("urn:guapai:contract:"));
    }
    RestAssured.get("/contracts/asyncapi.json")
        .then()
        .statusCode(200)
        .body(has("asyncapi", startsWith("3.")));
    RestAssured.get("/contracts/schemas/nothing.v1.json").then().statusCode(404);
    RestAssured.given()
        .urlEncodingEnabled(false)
        .get("/contracts/schemas/..%2Fasyncapi.json")
        .then()
        .statusCode(404);
  }

  @Test
  void anybodyLearnsWhereToSignIn() {
    RestAssured.get("/notification/v1/sign-in")
        .then()
        .statusCode(200)
        .body(has("issuer", startsWith("http://127.0.0.1:")))
        .body(has("clientId", equalTo("guapai-dashboard")));
  }

  @Test
  void whoIsSignedInWalksTheTerritory() {
    var signedIn = RestAssured.given().auth().oauth2(Tokens.agency("a"));
    signedIn
        .get("/notification/v1/regions/3204")
        .then()
        .statusCode(200)
        .body(has("code", equalTo("3204")))
        .body(has("name", equalTo("常州市")))
        .body(has("fullName", equalTo("江苏省常州市")))
        .body(has("children[code=320411].name", notNullValue()));
    signedIn.get("/notification/v1/regions/320498").then().statusCode(404);
    signedIn.get("/notification/v1/regions/xx").then().statusCode(400);
    RestAssured.get("/notification/v1/regions/3204").then().statusCode(401);
  }

  @Test
  void anybodyWalksTheTerritoryForThePublicPages() {
    RestAssured.get("/notification/v1/public/regions")
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=3600")
        .body(has("items[code=32].name", equalTo("江苏省")));
    RestAssured.get("/notification/v1/public/regions/3204")
        .then()
        .statusCode(200)
        .body(has("fullName", equalTo("江苏省常州市")))
        .body(has("children[code=320411].name", notNullValue()));
    RestAssured.get("/notification/v1/public/regions/320498").then().statusCode(404);
    RestAssured.get("/notification/v1/public/regions/xx").then().statusCode(400);
  }

  @Test
  void theServiceDescribesItself() {
    RestAssured.get("/notification/openapi")
        .then()
        .statusCode(200)
        .body("paths.'/events'.post", notNullValue())
        .body("paths.'/notification/v1/alerts/stream'.get", notNullValue());
    RestAssured.get("/q/health/ready").then().statusCode(200);
  }
}
