package io.guapai.benchmark.latency;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.stage.Api;
import io.guapai.local.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A reader of the alert stream, who notes when a veto was told and of whom. */
final class AlertReader implements AutoCloseable {

  private static final String VETO = "enterprise-vetoed";
  private static final String DATA = "data:";

  private final InputStream stream;
  private final CountDownLatch connected = new CountDownLatch(1);
  private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();

  /** When the first alert of an enterprise came, and how many. */
  private static final class Arrival {
    private long at;
    private int times;
  }

  private AlertReader(InputStream stream) {
    this.stream = stream;
  }

  /** Connects; returns once the stream has given its first sign of life. */
  static AlertReader open(Api api) throws IOException, InterruptedException {
    URI uri = URI.create("/notification/v1/alerts/stream");
    HttpResponse<InputStream> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                api.request(uri.toString()).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IOException("the alert stream answers " + answer.statusCode());
    }
    AlertReader reader = new AlertReader(answer.body());
    Thread thread = new Thread(reader::read, "alerts");
    thread.setDaemon(true);
    thread.start();
    if (!reader.connected.await(30, TimeUnit.SECONDS)) {
      throw new IOException("the alert stream gives no sign of life");
    }
    return reader;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long now = System.nanoTime();
        connected.countDown();
        if (line.startsWith(DATA)) {
          note(Json.MAPPER.readTree(line.substring(DATA.length())), now);
        }
      }
    } catch (IOException ended) {
      connected.countDown();
    }
  }

  private void note(JsonNode alert, long now) {
    if (!alert.path("type").asText().equals(VETO)) {
      return;
    }
    Arrival arrival =
        arrivals.computeIfAbsent(alert.path("enterpriseId").asText(), absent -> new Arrival());
    synchronized (arrival) {
      arrival.at = arrival.times++ == 0 ? now : arrival.at;
      arrival.notifyAll();
    }
  }

  /** When the alert of an enterprise's veto was read; null when none came in time. */
  @Nullable Long await(String enterprise, Duration patience) throws InterruptedException {
    Arrival arrival = arrivals.computeIfAbsent(enterprise, absent -> new Arrival());
    long deadline = System.nanoTime() + patience.toNanos();
    synchronized (arrival) {
      while (arrival.times == 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          return null;
        }
        arrival.wait(left);
      }
      return arrival.at;
    }
  }

  int times(String enterprise) {
    Arrival arrival = arrivals.get(enterprise);
    if (arrival == null) {
      return 0;
    }
    synchronized (arrival) {
      return arrival.times;
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
