package io.guapai.benchmark.fanout;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of its own process that writes to everybody who listens what it is given: server-sent
 * events by Vert.x with nothing around it.
 */
public final class BareSse {

  private static final Buffer LIFE = Buffer.buffer(":\n\n");

  private final List<HttpServerResponse> readers = new ArrayList<>();

  private BareSse() {}

  /**
   * Serves until it is killed.
   *
   * @param words the port
   */
  public static void main(String[] words) {
    BareSse server = new BareSse();
    Vertx.vertx()
        .createHttpServer()
        .requestHandler(server::handle)
        .listen(Integer.parseInt(words[0]), "127.0.0.1");
  }

  /** All on one thread, the event loop's. */
  private void handle(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    if (request.method() == HttpMethod.POST) {
      request.body().onSuccess(this::tell);
      response.end();
      return;
    }
    response.putHeader("Content-Type", "text/event-stream").setChunked(true).write(LIFE);
    response.closeHandler(closed -> readers.remove(response));
    readers.add(response);
  }

  private void tell(Buffer message) {
    readers.forEach(reader -> reader.write(message));
  }
}
