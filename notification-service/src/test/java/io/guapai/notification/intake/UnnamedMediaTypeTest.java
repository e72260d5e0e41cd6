package io.guapai.notification.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sender that does not say what it sends. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnnamedMediaTypeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "[{\"specversion\":\"1.0\"}]"})
  void aBodyWithoutContentTypeIsNoBatchAndNoFault(String body) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/events"))
                    .header("Authorization", "Bearer " + Tokens.institute(Events.sender(), null))
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString());
    assertEquals(415, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("urn:guapai:problem:media-type-required"), answer.body());
  }
}
