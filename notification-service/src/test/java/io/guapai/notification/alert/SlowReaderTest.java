package io.guapai.notification.alert;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlowReaderTest {

  private static final int BURST = 5000;

  @TestHTTPResource("/notification/v1/alerts/stream")
  URI address;

  @Inject MeterRegistry metrics;

  private double read() {
    return metrics.counter("guapai.alerts.streamed").count();
  }

  @Test
  void aBurstWaitsInTheTableForAReaderWhoTakesItsTime() throws IOException {
    Story story = Story.in("320902");
    // Long titles, so that the burst is larger than what the sockets between hold.
    Streams.publish(story.enterprise("长".repeat(200), false));
    Eventually.await()
        .until(
            () ->
                Rows.count(
                        "select count(*) from known_enterprise where id = ?", story.enterpriseId())
                    == 1);
    double before = read();
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4096);
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      socket
          .getOutputStream()
          .write(
              ("GET /notification/v1/alerts/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                      + Tokens.county("320902")
                      + "\r\n\r\n")
                  .getBytes(US_ASCII));
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      while (!lines.readLine().startsWith(":")) {
        // The first sign of life shows that the stream is open.
      }
      Streams.publish(
          IntStream.range(0, BURST)
              .mapToObj(
                  i ->
                      TestEvent.of(
                          new InspectionOverdue(
                              "eq", "no-" + i, story.enterpriseId(), "320902", "3110", Story.DUE)))
              .toList());
      Eventually.await()
          .until(
              () ->
                  Rows.count(
                          "select count(*) from alert where enterprise_id = ?",
                          story.enterpriseId())
                      == BURST);
      Eventually.await().until(() -> read() > before);
      Eventually.await().during(Duration.ofSeconds(2)).until(new Standing());
      assertTrue(read() - before < BURST, "the rest of the burst is not held in memory: " + read());

      List<Long> ids = new ArrayList<>();
      while (ids.size() < BURST) {
        String line = lines.readLine();
        if (line.startsWith("id:")) {
          ids.add(Long.parseLong(line.substring(3).strip()));
        }
      }
      assertEquals(ids.stream().sorted().distinct().toList(), ids);
      assertEquals(
          BURST,
          Rows.count(
              "select count(*) from alert where enterprise_id = ? and id between ? and ?",
              story.enterpriseId(),
              ids.get(0),
              ids.get(BURST - 1)));
    }
  }

  /** Whether the stream reads no further. */
  private final class Standing implements Callable<Boolean> {
    private double last = -1;

    @Override
    public Boolean call() {
      double now = read();
      boolean stands = now == last;
      last = now;
      return stands;
    }
  }
}
