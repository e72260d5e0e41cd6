package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.guapai.testing.HalfSent;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** The public form under hundreds of senders who never come to the end. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlowSenderTest {

  private static final String COUNTY = "320382";
  private static final long SOON = 5_000;

  @Test
  void healthDeskAndHonestSendersAreServedWhileThePublicFormIsHeldOpen() throws Exception {
    String begun =
        """
        POST /hazard/v1/public/complaints HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Content-Length: 1000

        {\
        """;
    try (HalfSent slow = HalfSent.begin(RestAssured.port, 300, begun)) {
      given().get("/q/health").then().statusCode(200).time(lessThan(SOON));
      as(Tokens.county(COUNTY))
          .get(Office.COMPLAINTS + "?limit=1")
          .then()
          .statusCode(200)
          .time(lessThan(SOON));
      Sender.somebody().send(Sender.anonymous(COUNTY)).then().statusCode(201).time(lessThan(SOON));
    }
  }
}
