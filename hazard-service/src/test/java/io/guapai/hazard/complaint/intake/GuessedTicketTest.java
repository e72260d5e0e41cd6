package io.guapai.hazard.complaint.intake;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.hazard.complaint.Sender;
import io.guapai.hazard.complaint.TicketCode;
import io.guapai.runtime.sender.PublicReads;
import io.guapai.runtime.sender.SenderConfig;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** Somebody who tries one ticket after another. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GuessedTicketTest {

  @Inject SenderConfig config;
  @Inject PublicReads reads;

  @Test
  void whoTriesTicketsIsHeldUpAndNobodyElse() {
    reads.forget();
    untilHeldUp("192.0.2.66")
        .header("Retry-After", notNullValue())
        .body(has("type", equalTo("urn:guapai:problem:too-many-questions")));
    ask("192.0.2.67").statusCode(404);
    reads.forget();
    ask("192.0.2.66").statusCode(404);
  }

  /** Asks until it is refused: a minute that begins meanwhile gives everybody one more round. */
  private ValidatableResponse untilHeldUp(String address) {
    int most = 2 * config.readsPerClient();
    for (int asked = 0; asked < most; asked++) {
      ValidatableResponse answer = ask(address);
      if (answer.extract().statusCode() == 429) {
        assertTrue(asked >= config.readsPerClient(), "held up after " + asked);
        return answer;
      }
      answer.statusCode(404);
    }
    return ask(address).statusCode(429);
  }

  private static ValidatableResponse ask(String address) {
    return given()
        .header("X-Forwarded-For", address)
        .get(Sender.FORM + "/" + TicketCode.random(new SecureRandom()).printed())
        .then();
  }
}
