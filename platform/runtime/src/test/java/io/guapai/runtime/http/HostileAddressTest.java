package io.guapai.runtime.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that no client of ours writes, asked at the service itself. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HostileAddressTest {

  @TestHTTPResource("/")
  URI service;

  @ParameterizedTest
  @CsvSource({
    "/ledger/v1/%zz, 1, 400, malformed-address",
    "/ledger/v1/%, 1, 400, malformed-address",
    "/ledger/v1/entries?q=a, 9000, 414, address-too-long",
    "/ledger/v1/entries?q=a, 60000, 414, address-too-long"
  })
  void isRefusedWithAProblem(String address, int times, int status, String problem)
      throws IOException {
    String last = address.substring(address.length() - 1);
    String answer = get(address.substring(0, address.length() - 1) + last.repeat(times));
    assertThat(answer, startsWith("HTTP/1.1 " + status));
    assertThat(answer, containsString("application/problem+json"));
    assertThat(answer, containsString("urn:guapai:problem:" + problem));
  }

  private String get(String address) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName(service.getHost()), service.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
