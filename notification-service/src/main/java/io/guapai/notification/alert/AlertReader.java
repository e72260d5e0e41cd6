package io.guapai.notification.alert;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * One open stream: a position in the order of alerts and a response. Used by the event loop of its
 * connection alone.
 */
final class AlertReader {

  private final Interest interest;
  private final Instant until;
  private final HttpServerResponse response;
  private long position;
  private boolean catchingUp;
  private long lastWrite = System.nanoTime();
  private long lastMove = System.nanoTime();

  /**
   * A reader who has been told all up to a position.
   *
   * @param until when the reader's token expires
   */
  AlertReader(Interest interest, long position, Instant until, HttpServerResponse response) {
    this.interest = interest;
    this.position = position;
    this.until = until;
    this.response = response;
  }

  Interest interest() {
    return interest;
  }

  long position() {
    return position;
  }

  /** Runs an action each time that a full buffer has been emptied by the reader. */
  void onDrained(Runnable action) {
    response.drainHandler(
        drained -> {
          lastMove = System.nanoTime();
          action.run();
        });
  }

  /** Takes what follows on the position, unless the buffer is full: then it stays where it is. */
  boolean take(Parcel parcel, long upTo) {
    if (!parcel.isEmpty() && !takes()) {
      return false;
    }
    // Before the write, which may empty the buffer at once and call whoever waits for that.
    position = upTo;
    if (!parcel.isEmpty()) {
      lastWrite = System.nanoTime();
      response.write(parcel.bytes());
    }
    return true;
  }

  /** Whether it would take something now. */
  boolean takes() {
    return !gone() && !response.writeQueueFull();
  }

  /** Whether what it missed is being read for it. */
  boolean catchingUp() {
    return catchingUp;
  }

  void catchUp(boolean begins) {
    catchingUp = begins;
  }

  /** Shows that the stream is alive, when nothing else has for so long. */
  void showLife(Duration silence) {
    if (takes()) {
      lastMove = System.nanoTime();
      if (System.nanoTime() - lastWrite >= silence.toNanos()) {
        lastWrite = System.nanoTime();
        response.write(AlertFrames.SIGN_OF_LIFE);
      }
    }
  }

  boolean expired(Instant now) {
    return !now.isBefore(until);
  }

  /** Whether it has had a full buffer for so long that nobody seems to read. */
  boolean stalled(Duration patience) {
    return System.nanoTime() - lastMove >= patience.toNanos();
  }

  boolean gone() {
    return response.ended() || response.closed();
  }

  /** Ends the stream; whoever comes back with its Last-Event-ID goes on where it was. */
  void end() {
    if (!gone()) {
      response.end();
    }
  }

  /** Drops a reader who would not even take the end. */
  void drop() {
    if (!gone()) {
      response.reset();
    }
  }
}
