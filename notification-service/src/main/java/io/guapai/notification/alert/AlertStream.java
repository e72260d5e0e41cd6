package io.guapai.notification.alert;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Opens streams of alerts. A stream is a position in the order of alerts and nothing else, so any
 * replica can carry it on, and an interrupted one resumes where it was.
 */
@ApplicationScoped
public class AlertStream {

  private final AlertBook book;
  private final AlertFeed feed;

  public AlertStream(AlertBook book, AlertFeed feed) {
    this.book = book;
    this.feed = feed;
  }

  /**
   * Answers a request with the alerts of its interest, the oldest first. What is sent first is a
   * sign of life, so that the reader knows at once that it is connected. The stream ends when the
   * token expires or the service stops.
   *
   * @param after id of the last alert that the reader has; null for those from now on
   * @param until when the reader's token expires
   * @param loop the event loop of the connection
   */
  void open(
      Interest interest,
      @Nullable Long after,
      Instant until,
      HttpServerResponse response,
      EventExecutor loop) {
    AlertReader reader = new AlertReader(interest, start(after), until, response);
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
        .write(AlertFrames.SIGN_OF_LIFE);
    feed.join(loop, reader);
  }

  /** An id that was never given comes from another database's life and means "from now on". */
  private long start(@Nullable Long after) {
    AlertBook.Horizon horizon = Scopes.with(Scope.SYSTEM, book::horizon);
    return after == null || after > horizon.reached() ? horizon.settled() : after;
  }
}
