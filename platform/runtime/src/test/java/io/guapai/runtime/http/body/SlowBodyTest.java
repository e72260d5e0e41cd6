package io.guapai.runtime.http.body;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.HalfSent;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Senders that never come to the end of their bodies, and those that never stop. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlowBodyTest {

  private static final String NOTES = "/ledger/v1/public/notes";
  private static final String OFFICER = Tokens.county("320312");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String BEGUN_NOTE =
      """
      POST /ledger/v1/public/notes HTTP/1.1
      Host: localhost
      Content-Type: application/json
      Content-Length: 1000

      {\
      """;

  @Inject BodyConfig config;

  @Test
  void hundredsOfBodiesThatNeverEndKeepNobodyOut() throws Exception {
    try (HalfSent slow = HalfSent.begin(RestAssured.port, 300, BEGUN_NOTE)) {
      everybodyIsServed();
      assertTrue(slow.answers(PATIENCE).stream().allMatch(SlowBodyTest::tooSlow));
    }
  }

  @Test
  void whoHasATokenHoldsNobodyOutEither() throws Exception {
    String begun =
        """
        POST /ledger/v1/entries HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: 1000

        {\
        """
            .formatted(OFFICER);
    try (HalfSent slow = HalfSent.begin(RestAssured.port, 300, begun)) {
      everybodyIsServed();
      assertTrue(slow.answers(PATIENCE).stream().allMatch(SlowBodyTest::tooSlow));
    }
  }

  @Test
  void filesThatNeverEndHoldTheirShareOfThreadsAndNoMore() throws Exception {
    String begun =
        """
        POST /ledger/v1/files HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: multipart/form-data; boundary=b
        Content-Length: 10000

        --b
        Content-Disposition: form-data; name="file"; filename="f"

        x\
        """
            .formatted(OFFICER);
    int more = 5;
    try (HalfSent slow = HalfSent.begin(RestAssured.port, config.uploadsInHand() + more, begun)) {
      everybodyIsServed();
      List<String> answers = slow.answers(PATIENCE);
      assertEquals(more, answers.stream().filter(SlowBodyTest::busy).count(), answers.toString());
      assertEquals(
          config.uploadsInHand(),
          answers.stream().filter(SlowBodyTest::tooSlow).count(),
          answers.toString());
    }
    await().atMost(PATIENCE).until(() -> !Reading.aThreadReadsABody());
    given()
        .auth()
        .oauth2(OFFICER)
        .multiPart("file", "f", new byte[100_000])
        .post("/ledger/v1/files")
        .then()
        .statusCode(200)
        .body(has("parts", equalTo(1)));
  }

  @Test
  void aBodyThatGoesOnAndOnIsRefusedWhetherOrNotItsLengthIsAnnounced() throws Exception {
    String body = "{\"x\":\"" + "x".repeat(20_000) + "\"}";
    given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "zh-CN")
        .body(body)
        .post(NOTES)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:body-too-long")))
        .body(has("title", equalTo("内容过长")));
    HttpResponse<String> chunked =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + NOTES))
                    .header("Content-Type", "application/json")
                    .POST(
                        BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(body.getBytes())))
                    .build(),
                BodyHandlers.ofString());
    assertEquals(413, chunked.statusCode());
    assertTrue(chunked.body().contains("urn:guapai:problem:body-too-long"), chunked.body());
  }

  private static void everybodyIsServed() {
    long soon = 3_000;
    given().get("/q/health/live").then().statusCode(200).time(lessThan(soon));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("text", "an honest note"))
        .post(NOTES)
        .then()
        .statusCode(200)
        .body(has("text", equalTo("an honest note")))
        .time(lessThan(soon));
    given()
        .auth()
        .oauth2(OFFICER)
        .contentType(ContentType.JSON)
        .body(Map.of("hazardId", UUID.randomUUID().toString(), "regionCode", "320312"))
        .post("/ledger/v1/entries")
        .then()
        .statusCode(201)
        .time(lessThan(soon));
  }

  private static boolean tooSlow(String answer) {
    return answer.startsWith("HTTP/1.1 408 ") && answer.contains("problem:body-too-slow");
  }

  private static boolean busy(String answer) {
    return answer.startsWith("HTTP/1.1 503 ") && answer.contains("problem:busy");
  }
}
