package io.guapai.runtime.http.body;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in parts that are broken: the sender's fault, and none of the service. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BrokenMultipartTest {

  private static final String PART =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx\r\n";

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("cut off in a part", "; boundary=b", PART.substring(0, PART.length() - 4)),
        Arguments.of("cut off in a head", "; boundary=b", PART.substring(0, 30)),
        Arguments.of("without its end", "; boundary=b", PART),
        Arguments.of("another boundary", "; boundary=c", PART + "--b--\r\n"),
        Arguments.of("nothing", "; boundary=b", ""),
        Arguments.of("too many parts", "; boundary=b", PART.repeat(3_000) + "--b--\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isRefusedAsUnreadable(String what, String boundary, String body) {
    given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
        .auth()
        .oauth2(Tokens.county("320312"))
        .contentType("multipart/form-data" + boundary)
        .body(body)
        .post("/ledger/v1/files")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:unreadable-body")));
  }
}
