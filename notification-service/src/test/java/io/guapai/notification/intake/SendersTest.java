package io.guapai.notification.intake;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.notification.Rows;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SendersTest {

  @Inject Clock clock;

  private final String sender = Events.sender();
  private final String source = Events.source(sender);

  @Test
  void sourcesOfThePlatformItselfAreNobodysElse() {
    Events.refused(sender, Events.inspection("/guapai/hazard"), 403, "source-taken");
  }

  @Test
  void aSenderBeyondItsQuotaIsToldWhenToComeBack() {
    Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    for (int i = 0; i < 2; i++) {
      Rows.change(
          "insert into intake_quota (sender, minute, used) values (?, ?, 59999)",
          sender,
          Timestamp.from(minute.plus(i, ChronoUnit.MINUTES)));
    }
    Events.batch(sender, List.of(Events.inspection(source), Events.inspection(source)))
        .post("/events")
        .then()
        .statusCode(207)
        .body(has("status", equalTo(List.of(202, 429))));
    String seconds =
        Events.refused(sender, Events.inspection(source), 429, "quota-exceeded")
            .extract()
            .header("Retry-After");
    assertTrue(Integer.parseInt(seconds) >= 1 && Integer.parseInt(seconds) <= 60, seconds);
  }

  @Test
  void onlySendersPostAndRead() {
    RestAssured.given()
        .contentType("application/json")
        .body("{}")
        .post("/events")
        .then()
        .statusCode(401);
    for (String token : List.of(Tokens.county("320411"), Tokens.admin(), Tokens.auditor("32"))) {
      RestAssured.given()
          .auth()
          .oauth2(token)
          .contentType("application/json")
          .body("{}")
          .post("/events")
          .then()
          .statusCode(403);
      RestAssured.given().auth().oauth2(token).get("/events").then().statusCode(403);
    }
  }
}
