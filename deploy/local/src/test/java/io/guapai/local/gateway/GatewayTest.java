package io.guapai.local.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockFile;
import io.guapai.testing.HalfSent;
import io.guapai.testing.embedded.FreePorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway before three small servers and one that breaks off. */
@Timeout(30)
class GatewayTest {
  private static final List<String> SERVICES = List.of("hazard", "scoring", "notification");

  private static final List<String> ALL = List.of("hazard", "scoring", "notification", "dying");

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, HttpServer> servers = new HashMap<>();
  private final CountDownLatch secondEvent = new CountDownLatch(1);
  private final CountDownLatch listenerGone = new CountDownLatch(1);
  private ServerSocket dying;
  private int port;
  private Gateway gateway;

  @BeforeEach
  void start() throws IOException {
    Map<String, Integer> ports = new HashMap<>();
    for (String service : SERVICES) {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newCachedThreadPool());
      server.createContext("/", exchange -> echo(service, exchange));
      server.createContext("/notification/v1/alerts/stream", this::twoEvents);
      server.createContext("/hazard/v1/endless", this::endless);
      server.start();
      servers.put(service, server);
      ports.put(service, server.getAddress().getPort());
    }
    dying = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    ports.put("dying", dying.getLocalPort());
    port = FreePorts.next();
    gateway =
        new Gateway(new RouteTable(ALL, "notification"), ports, Duration.ofSeconds(3)).start(port);
  }

  @Test
  void thePageIsToldOfAClockWhereThereIsOne(@TempDir Path directory) throws Exception {
    assertTrue(get("/").headers().firstValue("Server-Timing").isEmpty());
    gateway.show(new ClockFile(directory.resolve("clock")));
    assertEquals("clock", get("/").headers().firstValue("Server-Timing").orElseThrow());
    assertTrue(get("/hazard/v1/x").headers().firstValue("Server-Timing").isEmpty());
  }

  @AfterEach
  void stop() throws IOException {
    secondEvent.countDown();
    gateway.close();
    servers.values().forEach(server -> server.stop(0));
    dying.close();
  }

  @Test
  void eachPrefixLeadsToItsService() throws Exception {
    assertEquals("hazard GET /hazard/v1/hazards?a=%20b", get("/hazard/v1/hazards?a=%20b").body());
    assertEquals("scoring GET /q/health/ready?x=1", get("/scoring/q/health/ready?x=1").body());
    assertEquals("notification GET /events?id=1", get("/events?id=1").body());
    assertEquals("notification GET /", get("/").body());
    assertEquals("notification GET /hazards.js", get("/hazards.js").body());
  }

  @Test
  void aLargeBodyArrivesWhole() throws Exception {
    String body = "elevator,".repeat(600_000);
    HttpResponse<String> answer =
        client.send(request("/hazard/v1/size").POST(BodyPublishers.ofString(body)).build(), text());
    assertEquals("hazard POST /hazard/v1/size " + body.length(), answer.body());
  }

  @Test
  void theServiceSeesTheAddressThatTheClientUsed() throws Exception {
    assertEquals("127.0.0.1:" + port, get("/hazard/v1/host").headers().firstValue("x-host").get());
  }

  @Test
  void eventsFlowThroughAsTheyHappen() throws Exception {
    HttpResponse<InputStream> stream =
        client.send(
            request("/notification/v1/alerts/stream").build(), BodyHandlers.ofInputStream());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertEquals("data: first", reader.readLine());
      secondEvent.countDown();
      assertEquals("", reader.readLine());
      assertEquals("data: second", reader.readLine());
    }
  }

  @Test
  void aListenerWhoLeavesIsLostToTheServiceToo() throws Exception {
    HttpResponse<InputStream> stream =
        client.send(request("/hazard/v1/endless").build(), BodyHandlers.ofInputStream());
    assertEquals(200, stream.statusCode());
    stream.body().close();
    await().until(() -> listenerGone.getCount() == 0);
  }

  @Test
  void aServiceThatIsAwayIsAProblemOfItsOwnOnly() throws Exception {
    servers.get("hazard").stop(0);
    HttpResponse<String> away = get("/hazard/v1/hazards");
    assertEquals(503, away.statusCode());
    assertEquals("application/problem+json", away.headers().firstValue("content-type").get());
    JsonNode problem = Json.MAPPER.readTree(away.body());
    assertEquals("urn:guapai:problem:service-away", problem.get("type").asText());
    assertEquals("Service unavailable", problem.get("title").asText());
    HttpResponse<String> chinese =
        client.send(
            request("/hazard/v1/hazards").header("Accept-Language", "zh-CN").build(), text());
    assertEquals("服务暂不可用", Json.MAPPER.readTree(chinese.body()).get("title").asText());
    assertEquals(200, get("/scoring/v1/vetoes").statusCode());
  }

  @Test
  void aServiceThatBreaksOffIsABadGateway() throws Exception {
    CompletableFuture<HttpResponse<String>> asked =
        client.sendAsync(request("/dying/v1/things").build(), text());
    try (Socket connection = dying.accept()) {
      assertTrue(connection.getInputStream().read() > 0);
    }
    HttpResponse<String> broken = asked.get();
    assertEquals(502, broken.statusCode());
    assertEquals(502, Json.MAPPER.readTree(broken.body()).get("status").asInt());
  }

  @Test
  void aBusyPortIsRefusedInOneLine() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Gateway second = new Gateway(new RouteTable(SERVICES, "notification"), Map.of())) {
      Refusal refusal = assertThrows(Refusal.class, () -> second.start(other.getLocalPort()));
      assertEquals(
          "Port " + other.getLocalPort() + " is busy; choose another with --port",
          refusal.getMessage());
    }
  }

  @Test
  void whoHalfSendsTheHeadOfARequestIsHungUpOnAndKeepsNobodyOut() throws Exception {
    String whole = "GET /hazard/v1/hazards HTTP/1.1\nHost: localhost\n\n";
    String half = "GET /hazard/v1/hazards HTTP/1.1\nHost: localhost\nX-Slow: x";
    try (HalfSent first = HalfSent.begin(port, 100, half);
        HalfSent second = HalfSent.begin(port, 10, whole + half)) {
      assertEquals(200, get("/hazard/v1/hazards").statusCode());
      assertTrue(first.answers(PATIENCE).stream().allMatch(String::isEmpty));
      assertTrue(
          second.answers(PATIENCE).stream().allMatch(answer -> answer.startsWith("HTTP/1.1 200")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET /hazard/v1/%s HTTP/1.1, 414, address-too-long",
    "GET / HTTP/1.1\\nX-Long: %s, 431, headers-too-long"
  })
  void aHeadThatIsNoneIsAProblem(String head, int status, String problem) throws Exception {
    String begun = head.replace("\\n", "\n").formatted("x".repeat(20_000)) + "\nHost: x\n\n";
    try (HalfSent sent = HalfSent.begin(port, 1, begun)) {
      String answer = sent.answers(PATIENCE).get(0);
      assertTrue(answer.lines().findFirst().orElse("").contains(" " + status + " "), answer);
      assertTrue(answer.contains("urn:guapai:problem:" + problem), answer);
    }
  }

  @Test
  void aStreamThatIsListenedToIsNotHungUpOn() throws Exception {
    HttpResponse<InputStream> stream =
        client.send(
            request("/notification/v1/alerts/stream").build(), BodyHandlers.ofInputStream());
    try (HalfSent idle = HalfSent.begin(port, 1, "GET /");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertEquals("data: first", reader.readLine());
      idle.answers(PATIENCE);
      secondEvent.countDown();
      assertEquals("", reader.readLine());
      assertEquals("data: second", reader.readLine());
    }
  }

  @Test
  void manyOpenStreamsDoNotStarveOtherRequests() throws Exception {
    for (int i = 0; i < 20; i++) {
      HttpResponse<InputStream> open =
          client.send(
              request("/notification/v1/alerts/stream").build(), BodyHandlers.ofInputStream());
      assertEquals(200, open.statusCode());
    }
    assertTrue(get("/events").body().startsWith("notification"));
  }

  private static void echo(String service, HttpExchange exchange) throws IOException {
    int size = exchange.getRequestBody().readAllBytes().length;
    exchange.getResponseHeaders().set("x-host", exchange.getRequestHeaders().getFirst("Host"));
    answer(
        exchange,
        service
            + " "
            + exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + (size == 0 ? "" : " " + size));
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] answer = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(answer);
    }
  }

  private void twoEvents(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      write(body, "data: first\n\n");
      secondEvent.await();
      write(body, "data: second\n\n");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      while (true) {
        write(body, ":\n\n".repeat(1_000));
      }
    } catch (IOException gone) {
      listenerGone.countDown();
    }
  }

  private static void write(OutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
    body.flush();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), text());
  }

  private static HttpResponse.BodyHandler<String> text() {
    return BodyHandlers.ofString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
