package io.guapai.notification.alert;

import io.guapai.testing.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream of alerts as a browser would, and counts the signs of life. */
final class EventStream implements AutoCloseable {

  private final HttpResponse<InputStream> response;
  private final List<Received> alerts = new CopyOnWriteArrayList<>();
  private final List<String> gaps = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  record Received(long id, String event, Alert alert) {}

  static EventStream open(URI uri, String token, String... headers) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri)
              .header("Authorization", "Bearer " + token)
              .header("Accept", "text/event-stream");
      if (headers.length > 0) {
        request.headers(headers);
      }
      EventStream stream =
          new EventStream(
              HttpClient.newHttpClient()
                  .send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
      Thread reader = new Thread(stream::read, "event-stream");
      reader.setDaemon(true);
      reader.start();
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private EventStream(HttpResponse<InputStream> response) {
    this.response = response;
  }

  int status() {
    return response.statusCode();
  }

  List<Long> ids() {
    return alerts.stream().map(Received::id).toList();
  }

  List<Received> alerts() {
    return alerts;
  }

  /** What was told of positions that are not known. */
  List<String> gaps() {
    return gaps;
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  List<String> comments() {
    return comments;
  }

  boolean ended() {
    return ended;
  }

  private void read() {
    long id = 0;
    String event = "";
    String data = "";
    try (Scanner lines = new Scanner(response.body(), java.nio.charset.StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        String line = lines.nextLine();
        if (line.startsWith(":")) {
          comments.add(line);
        } else if (line.startsWith("id:")) {
          id = Long.parseLong(line.substring(3).strip());
        } else if (line.startsWith("event:")) {
          event = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          data = line.substring(5);
        } else if (line.isEmpty() && !data.isEmpty()) {
          // Only an empty line ends an event; what a broken connection cut off is none.
          if (event.equals("gap")) {
            gaps.add(data);
          } else {
            alerts.add(new Received(id, event, Json.read(data, Alert.class)));
          }
          data = "";
        }
      }
    }
    ended = true;
  }

  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
