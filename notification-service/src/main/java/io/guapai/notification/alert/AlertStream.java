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

  /** Asks a proxy in between (nginx) to pass on each alert as it comes. */
  private static final String UNBUFFERED = "X-Accel-Buffering";

  private final AlertBook book;
  private final AlertFeed feed;

  public AlertStream(AlertBook book, AlertFeed feed) {
    this.book = book;
    this.feed = feed;
  }

  /**
   * Answers a request with the alerts of its interest, the oldest first. What is sent first is a
   * sign of life, so that the reader knows at once that it is connected; or, to a position that was
   * never given here and so comes from another database's life, that there is a gap and the stream
   * begins now. It ends when the token expires or the service stops.
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
    AlertBook.Horizon horizon = Scopes.with(Scope.SYSTEM, book::horizon);
    long asked = after == null ? horizon.settled() : after;
    boolean unknown = asked > horizon.reached();
    long start = unknown ? horizon.settled() : asked;
    AlertReader reader = new AlertReader(interest, start, until, response);
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(UNBUFFERED, "no")
        .write(unknown ? AlertFrames.gap(asked, start) : AlertFrames.SIGN_OF_LIFE);
    feed.join(loop, reader);
  }
}
