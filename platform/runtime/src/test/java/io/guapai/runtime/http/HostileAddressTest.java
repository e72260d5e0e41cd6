package io.guapai.runtime.http;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
}
