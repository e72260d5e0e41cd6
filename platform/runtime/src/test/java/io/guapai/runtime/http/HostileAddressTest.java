package io.guapai.runtime.http;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.RawRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client of ours writes, asked at the service itself. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HostileAddressTest {

  @ParameterizedTest
  @ValueSource(ints = {9_000, 60_000})
  void anAddressThatIsTooLongIsRefusedWithAProblem(int length) {
    given()
        .get("/ledger/v1/entries?q=" + "a".repeat(length))
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .body(has("type", equalTo("urn:guapai:problem:address-too-long")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ledger/v1/entries/%zz",
        "/ledger/v1/entries/%",
        "/ledger/v1/entries?q=%zz",
        "/ledger/v1/entries?q={}",
        "/%zz"
      })
  void anAddressThatIsNoneIsRefusedWithAProblem(String address) throws IOException {
    assertThat(RawRequest.get(RestAssured.port, address))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("urn:guapai:problem:unreadable-address");
  }
}
