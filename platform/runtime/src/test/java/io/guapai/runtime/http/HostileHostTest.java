package io.guapai.runtime.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser, and whoever poisons a cache, is told in headers. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HostileHostTest {

  @Test
  void theHostOfARequestComesBackInNoAddress() {
    given()
        .auth()
        .oauth2(Tokens.county("320312"))
        .header("Host", "evil.example")
        .contentType(ContentType.JSON)
        .body(Map.of("hazardId", "host", "regionCode", "320312"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(201)
        .header("Location", startsWith("/ledger/v1/entries/"));
    given()
        .header("Host", "evil.example")
        .get("/ledger/openapi")
        .then()
        .statusCode(200)
        .body(not(containsString("evil.example")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/ledger/v1/entries", "/nowhere", "/ledger/openapi"})
  void noAnswerIsFramedGuessedOrToldOfElsewhere(String path) {
    given()
        .get(path)
        .then()
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }
}
