package io.guapai.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.Json;
import io.guapai.local.instance.ClockFile;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock that the page sees and moves. */
@Timeout(30)
class ClockDoorTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path directory;
  private ClockFile clock;
  private Gateway gateway;
  private int port;

  @BeforeEach
  void start() {
    clock = new ClockFile(directory.resolve("clock"));
    port = FreePorts.next();
    gateway =
        new Gateway(new RouteTable(List.of("notification"), "notification"), Map.of()).start(port);
    gateway.show(clock);
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void theClockIsReadAndMovedByADayOrAWeek() throws Exception {
    assertNear(Instant.now(), now(get()));
    HttpResponse<String> moved = post("{\"move\": \"+P7D\"}");
    assertEquals(200, moved.statusCode());
    assertNear(Instant.now().plus(Duration.ofDays(7)), now(moved));
    assertNear(Instant.now().plus(Duration.ofDays(7)), clock.now());
    post("{\"move\": \"-P1D\"}");
    assertNear(Instant.now().plus(Duration.ofDays(6)), now(get()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"move\": 7}", "{\"move\": \"soon\"}"})
  void whatIsNoMoveIsRefusedAndMovesNothing(String body) throws Exception {
    HttpResponse<String> answer = post(body);
    assertEquals(400, answer.statusCode());
    assertFalse(Json.MAPPER.readTree(answer.body()).path("detail").asText().isBlank());
    assertFalse(Files.exists(clock.file()));
  }

  @Test
  void aPageOfAnotherSiteMovesNothing() throws Exception {
    HttpRequest form =
        HttpRequest.newBuilder(address())
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{\"move\": \"+P7D\"}"))
            .build();
    assertEquals(415, client.send(form, BodyHandlers.ofString()).statusCode());
    assertTrue(under("elsewhere.example").startsWith("HTTP/1.1 403"));
    assertFalse(Files.exists(clock.file()));
    assertTrue(under("localhost:" + port).startsWith("HTTP/1.1 200"));
  }

  @Test
  void nothingElseIsDoneToIt() throws Exception {
    HttpRequest delete = HttpRequest.newBuilder(address()).DELETE().build();
    HttpResponse<String> answer = client.send(delete, BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertEquals("GET, POST", answer.headers().firstValue("Allow").orElseThrow());
  }

  private String under(String host) throws IOException {
    String body = "{\"move\": \"+P7D\"}";
    String request =
        "POST /clock HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
            .formatted(host, body.length(), body);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get() throws Exception {
    return client.send(HttpRequest.newBuilder(address()).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port + "/clock");
  }

  private static Instant now(HttpResponse<String> answer) throws IOException {
    JsonNode told = Json.MAPPER.readTree(answer.body());
    return OffsetDateTime.parse(told.path("now").asText()).toInstant();
  }

  private static void assertNear(Instant expected, Instant actual) {
    assertTrue(Duration.between(expected, actual).abs().toSeconds() < 5, actual.toString());
  }
}
