package io.guapai.notification.alert;

import io.guapai.runtime.identity.Scopes;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads for one reader, within its scope, what it missed of the stream. */
@ApplicationScoped
class MissedAlerts {

  private final AlertBook book;
  private final AlertFrames frames;
  private final StreamConfig config;

  MissedAlerts(AlertBook book, AlertFrames frames, StreamConfig config) {
    this.book = book;
    this.frames = frames;
    this.config = config;
  }

  /** The next alerts of a reader, and the id that they reach. */
  record Batch(List<AlertFrame> alerts, long upTo) {}

  /** The first alerts with ids in {@code (after, end]}, as many as are read at a time. */
  CompletableFuture<Batch> between(long after, long end, Interest interest) {
    return CompletableFuture.supplyAsync(
        () -> Scopes.with(interest.scope(), () -> read(after, end, interest)),
        Infrastructure.getDefaultWorkerPool());
  }

  private Batch read(long after, long end, Interest interest) {
    List<AlertFrame> alerts =
        book.following(interest, after, end, config.batch()).stream().map(frames::of).toList();
    return new Batch(
        alerts, alerts.size() < config.batch() ? end : alerts.get(alerts.size() - 1).id());
  }
}
