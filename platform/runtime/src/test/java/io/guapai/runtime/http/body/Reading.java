package io.guapai.runtime.http.body;

import java.util.stream.Stream;

/** What threads are at. */
final class Reading {

  private Reading() {}

  /** Whether a thread of the service waits for somebody to go on sending. */
  static boolean aThreadReadsABody() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Stream::of)
        .anyMatch(frame -> frame.getClassName().contains("VertxInputStream"));
  }
}
