package io.guapai.runtime.identity;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens that the issuer signed, and that are of nobody or hold what nothing can keep. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class NamelessTokenTest {

  private static final List<String> COUNTY = List.of("county");

  @Test
  void nobodyWritesWithATokenThatIsOfNobody() {
    for (String nobody : new String[] {null, "", " ", "\t"}) {
      refused(Tokens.of(nobody, COUNTY, "320312", null, null), "sub");
    }
    written(Tokens.of("somebody", COUNTY, "320312", null, null)).statusCode(201);
  }

  @Test
  void aControlCharacterInAClaimIsNoFaultOfTheService() {
    refused(Tokens.of("a\u0000b", COUNTY, "320312", null, null), "sub");
    refused(Tokens.of("a", COUNTY, "3203\u000012", null, null), "region");
    refused(Tokens.of("a", List.of("enterprise"), null, "E\u0000", null), "enterprise");
    refused(Tokens.of("a", List.of("institute"), null, null, "I\n"), "organization");
  }

  private static void refused(String token, String claim) {
    written(token)
        .statusCode(403)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:token-unusable")))
        .body(has("field", equalTo(claim)));
  }

  private static ValidatableResponse written(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("hazardId", "nameless", "regionCode", "320312"))
        .post("/ledger/v1/entries")
        .then();
  }
}
