package io.guapai.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;

/** Writes alerts as server-sent events, each once for all of its readers. */
@Singleton
class AlertFrames {

  /** A comment, which readers pass over: the stream is alive. */
  static final Buffer SIGN_OF_LIFE = Buffer.buffer(":\n\n");

  private final ObjectMapper json;

  AlertFrames(ObjectMapper json) {
    this.json = json;
  }

  AlertFrame of(Alert alert) {
    return new AlertFrame(
        alert.id(),
        alert.regionCode(),
        alert.enterpriseId(),
        Buffer.buffer("event:alert\nid:" + alert.id() + "\ndata:" + write(alert) + "\n\n"));
  }

  /**
   * Tells a reader that what it asked for is not known here: its position was given by another
   * database, and what came between is not in the stream.
   *
   * @param asked the position that the reader gave
   * @param from the position at which its stream begins
   */
  static Buffer gap(long asked, long from) {
    return Buffer.buffer(
        "event:gap\nid:%d\ndata:{\"asked\":%d,\"from\":%d}\n\n".formatted(from, asked, from));
  }

  private String write(Alert alert) {
    try {
      return json.writeValueAsString(alert);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an alert is always writable as JSON", e);
    }
  }
}
