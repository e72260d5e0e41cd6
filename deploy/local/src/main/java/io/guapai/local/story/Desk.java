package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A government desk that subscribes to the alerts of its region. */
final class Desk implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final InputStream stream;
  private final Thread reader;
  private volatile boolean open = true;

  Desk(URI gateway, String region, String token, Consumer<JsonNode> shown)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve("/notification/v1/alerts/stream?region=" + region))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new StoryFailed("the alert stream answers " + response.statusCode());
    }
    stream = response.body();
    reader = new Thread(() -> read(shown), "desk-" + region);
    reader.setDaemon(true);
    reader.start();
  }

  /** Waits until an alert of each of these events has arrived. */
  void awaitAll(Set<String> eventIds) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!eventIds.isEmpty()) {
      String id = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (id == null) {
        throw new StoryFailed("the desk was not told of the events " + eventIds);
      }
      eventIds.remove(id);
    }
  }

  private void read(Consumer<JsonNode> shown) {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data:")) {
          JsonNode alert = json.readTree(line.substring("data:".length()));
          shown.accept(alert);
          received.add(alert.path("eventId").asText());
        }
      }
    } catch (IOException e) {
      if (open) {
        shown.accept(json.createObjectNode().put("titleEn", "stream lost: " + e.getMessage()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    reader.interrupt();
    stream.close();
  }
}
