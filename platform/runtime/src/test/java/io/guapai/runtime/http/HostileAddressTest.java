package io.guapai.runtime.http;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
        "/%zz"
      })
  void anAddressThatCannotBeReadIsRefusedWithAProblem(String address) throws IOException {
    assertThat(get(address))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("urn:guapai:problem:unreadable-address");
  }

  /** As it stands: no client would send it so. */
  private static String get(String address) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
