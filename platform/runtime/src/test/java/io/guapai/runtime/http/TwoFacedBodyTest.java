package io.guapai.runtime.http;

import static io.restassured.RestAssured.given;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that one reader takes for this and another for that. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TwoFacedBodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"hazardId\":\"a\",\"hazardId\":\"b\",\"regionCode\":\"320312\"}",
        "{\"hazardId\":\"a\",\"regionCode\":\"320312\"}{\"hazardId\":\"b\"}",
        "{\"hazardId\":\"a\",\"regionCode\":\"320312\"} x",
        "{\"hazardId\":\"a\",\"regionCode\":\"320312\"}]"
      })
  void aNameThatComesTwiceAndWhatFollowsTheEndAreRefused(String body) {
    given()
        .auth()
        .oauth2(Tokens.county("320312"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/ledger/v1/entries")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
