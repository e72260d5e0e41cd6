package io.guapai.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hangs up on a connection that has had no request in hand for a while: it is idle, or it sends the
 * head of one so slowly that it will not come to an end. An idle timeout alone would wait for ever
 * for somebody who sends a byte a minute.
 */
final class Patience {

  private final Vertx vertx;
  private final long millis;
  private final Map<HttpConnection, Waiting> waiting = new ConcurrentHashMap<>();

  /** A connection's requests in hand and, when there are none, the timer of its end. */
  private static final class Waiting {
    private int inHand;
    private long timer;
  }

  Patience(Vertx vertx, Duration limit) {
    this.vertx = vertx;
    this.millis = limit.toMillis();
  }

  void connected(HttpConnection connection) {
    Waiting state = new Waiting();
    waiting.put(connection, state);
    await(connection, state);
    connection.closeHandler(
        closed -> {
          waiting.remove(connection);
          vertx.cancelTimer(state.timer);
        });
  }

  /** The head of a request is there. */
  void asked(HttpServerRequest request) {
    Waiting state = waiting.get(request.connection());
    if (state != null) {
      state.inHand++;
      vertx.cancelTimer(state.timer);
    }
  }

  /** A request was answered to its end. */
  void answered(HttpServerRequest request) {
    Waiting state = waiting.get(request.connection());
    if (state != null && --state.inHand == 0) {
      await(request.connection(), state);
    }
  }

  private void await(HttpConnection connection, Waiting state) {
    state.timer = vertx.setTimer(millis, late -> connection.close());
  }
}
