package io.guapai.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.guapai.local.Json;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OpenApiTest {
  private static final String HAZARD =
      """
      {"openapi": "3.1.0", "tags": [{"name": "Hazards"}, {"name": "Dead letters"}],
       "paths": {"/hazard/v1/hazards": {"get": {"answer": {"$ref": "#/components/schemas/Page"}}},
                 "/{service}/v1/dead-letters": {"get": {}}},
       "components": {
         "schemas": {
           "Page": {"items": {"$ref": "#/components/schemas/View"}},
           "View": {"title": "hazard"},
           "State": {"title": "of an order"},
           "HazardState": {"title": "of a hazard"},
           "Same": {"type": "string"}},
         "securitySchemes": {"jwt": {"type": "http"}}}}
      """;
  private static final String SCORING =
      """
      {"openapi": "3.1.0", "tags": [{"name": "Dead letters"}],
       "paths": {"/scoring/v1/vetoes": {"get": {"answer": {"$ref": "#/components/schemas/Page"}}},
                 "/{service}/v1/dead-letters": {"get": {}}},
       "components": {
         "schemas": {
           "Page": {"items": {"$ref": "#/components/schemas/View"}},
           "View": {"title": "veto"},
           "State": {"title": "of a parked record"},
           "Same": {"type": "string"}},
         "securitySchemes": {"jwt": {"type": "http"}}}}
      """;

  @Test
  void pathsAreUnitedAndSharedOnesGetTheirServicesName() throws Exception {
    JsonNode merged = merged();
    assertEquals(4, merged.get("paths").size());
    assertTrue(merged.get("paths").has("/hazard/v1/dead-letters"));
    assertTrue(merged.get("paths").has("/scoring/v1/dead-letters"));
    assertEquals(2, merged.get("tags").size());
    assertEquals("/", merged.at("/servers/0/url").asText(), "no host of the request");
  }

  @Test
  void componentsThatDifferAreKeptApartAndReferencesFollow() throws Exception {
    JsonNode merged = merged();
    assertEquals("hazard", merged.at("/components/schemas/hazard-service.View/title").asText());
    assertEquals("veto", merged.at("/components/schemas/scoring-service.View/title").asText());
    assertFalse(merged.at("/components/schemas").has("View"));
    assertEquals(
        "#/components/schemas/scoring-service.Page",
        merged.at("/paths/~1scoring~1v1~1vetoes/get/answer/$ref").asText());
  }

  @Test
  void aServicesOwnNameIsNotTakenByAnother() throws Exception {
    JsonNode schemas = merged().at("/components/schemas");
    assertEquals("of a hazard", schemas.at("/HazardState/title").asText());
    assertEquals("of an order", schemas.at("/hazard-service.State/title").asText());
    assertEquals("of a parked record", schemas.at("/scoring-service.State/title").asText());
  }

  @Test
  void equalTextOverDifferentPartsIsKeptApartToo() throws Exception {
    assertEquals(
        "#/components/schemas/hazard-service.View",
        merged().at("/components/schemas/hazard-service.Page/items/$ref").asText());
  }

  @Test
  void componentsThatAreAlikeStayOne() throws Exception {
    assertEquals("string", merged().at("/components/schemas/Same/type").asText());
    assertEquals("http", merged().at("/components/securitySchemes/jwt/type").asText());
  }

  @Test
  void theGatewayAsksEveryServiceAndSaysWhichIsAway() throws Exception {
    HttpServer hazard = serving("hazard", HAZARD);
    HttpServer scoring = serving("scoring", SCORING);
    Map<String, Integer> ports =
        Map.of("hazard", hazard.getAddress().getPort(), "scoring", scoring.getAddress().getPort());
    try {
      HttpResponse<String> all = openApi(ports);
      assertEquals(200, all.statusCode());
      assertEquals(4, Json.MAPPER.readTree(all.body()).get("paths").size());
      scoring.stop(0);
      HttpResponse<String> away = openApi(ports);
      assertEquals(503, away.statusCode());
      assertTrue(away.body().contains("scoring"), away.body());
    } finally {
      hazard.stop(0);
    }
  }

  /** From a gateway of its own: one with a connection that was kept may find that broken off. */
  private static HttpResponse<String> openApi(Map<String, Integer> ports) throws Exception {
    int port = FreePorts.next();
    try (Gateway gateway =
        new Gateway(new RouteTable(List.of("hazard", "scoring"), "hazard"), ports).start(port)) {
      return openApi(port);
    }
  }

  private static JsonNode merged() throws IOException {
    return new OpenApiMerge()
        .add("hazard", Json.MAPPER.readTree(HAZARD))
        .add("scoring", Json.MAPPER.readTree(SCORING))
        .merged();
  }

  private static HttpResponse<String> openApi(int port) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi")).build(),
            BodyHandlers.ofString());
  }

  private static HttpServer serving(String service, String document) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/" + service + "/openapi",
        exchange -> {
          byte[] answer = document.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer);
          }
        });
    server.start();
    return server;
  }
}
