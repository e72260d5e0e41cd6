package io.guapai.hazard.complaint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sender whose line broke before the answer came sends the form again. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SentAgainTest {

  private static final String COUNTY = "320382";

  @Test
  void theSameFormWithTheSameKeyHasOneTicketFromWhereverItComes() {
    Map<String, Object> form = Sender.named(COUNTY);
    String first = send(Sender.somebody(), "key-1", form);
    assertEquals(first, send(Sender.somebody(), "key-1", form));
    Sender.ask(first);
  }

  @Test
  void anotherFormOrAnotherKeyHasATicketOfItsOwn() {
    Map<String, Object> form = Sender.anonymous(COUNTY);
    Map<String, Object> other = new HashMap<>(form);
    other.put("place", "Block 4");
    String first = send(Sender.somebody(), "key-2", form);
    assertNotEquals(first, send(Sender.somebody(), "key-2", other));
    assertNotEquals(first, send(Sender.somebody(), "key-3", form));
    assertNotEquals(
        Sender.somebody().ticket(Sender.anonymous(COUNTY)),
        Sender.somebody().ticket(Sender.anonymous(COUNTY)),
        "without a key each is a new one");
  }

  @Test
  void aKeyBeyondItsLengthIsRefused() {
    given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "k".repeat(201))
        .body(Sender.anonymous(COUNTY))
        .post(Sender.FORM)
        .then()
        .statusCode(400);
  }

  private static String send(Sender sender, String key, Map<String, Object> form) {
    return given()
        .contentType(ContentType.JSON)
        .header("X-Forwarded-For", sender.address())
        .header("Idempotency-Key", key)
        .body(form)
        .post(Sender.FORM)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("ticket");
  }
}
