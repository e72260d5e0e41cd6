package io.guapai.systemtest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broker that asks for a name and a password. What each service is told of it is what the chart
 * sets; the clients that produce must hear of it as those that consume do.
 */
class SaslIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Identity AGENCY =
      new Identity("lift-bureau", List.of("agency"), null, null, "lift-bureau");
  private static final Identity ADMIN = new Identity("admin", List.of("admin"), null, null, null);

  @TempDir Path directory;

  @Test
  void anEventTravelsFromIntakeThroughTheServicesOverABrokerThatAsksForAPassword()
      throws Exception {
    try (SaslServers servers = new SaslServers(directory)) {
      servers.start(Service.NOTIFICATION, Service.HAZARD);
      getsNothingWithTheAddressAlone(servers.brokers());

      String source = "urn:agency:lift-bureau";
      String id = UUID.randomUUID().toString();
      HttpResponse<String> bound =
          send(
              servers
                  .request(Service.NOTIFICATION, "/notification/v1/organizations", ADMIN)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(organization(source))));
      assertEquals(201, bound.statusCode(), bound.body());
      HttpResponse<String> posted =
          send(
              servers
                  .request(Service.NOTIFICATION, "/events", AGENCY)
                  .header("Content-Type", "application/cloudevents+json")
                  .POST(HttpRequest.BodyPublishers.ofString(event(source, id))));
      assertEquals(202, posted.statusCode(), posted.body());

      // hazard-service has consumed the event, does not know the unit, and said so on its stream;
      // notification-service has consumed that.
      String receipt =
          "/events?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8) + "&id=" + id;
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                HttpResponse<String> answer =
                    send(servers.request(Service.NOTIFICATION, receipt, AGENCY).GET());
                assertEquals(
                    "PARKED", JSON.readTree(answer.body()).path("state").asText(), answer.body());
              });
    }
  }

  private static void getsNothingWithTheAddressAlone(String brokers) {
    Admin admin = Admin.create(Map.of("bootstrap.servers", brokers));
    try {
      KafkaFuture<Set<String>> topics = admin.listTopics().names();
      assertThrows(TimeoutException.class, () -> topics.get(2, TimeUnit.SECONDS));
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  private static String organization(String source) throws Exception {
    return JSON.writeValueAsString(
        Map.of(
            "id", "lift-bureau",
            "kinds", List.of("AGENCY"),
            "sources", List.of(source),
            "types", List.of("hazard-found"),
            "regions", List.of("32")));
  }

  private static String event(String source, String id) throws Exception {
    return JSON.writeValueAsString(
        Map.of(
            "specversion",
            "1.0",
            "id",
            id,
            "source",
            source,
            "type",
            "io.guapai.hazard-found.v1",
            "time",
            "2026-07-28T09:30:00+08:00",
            "data",
            Map.of(
                "equipmentNo", "MD:AA1000",
                "code", "GB45067-5.6.1",
                "description", "门锁失效",
                "foundOn", "2026-07-27")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
