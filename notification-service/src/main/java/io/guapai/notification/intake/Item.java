package io.guapai.notification.intake;

import io.guapai.runtime.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** One event of a request, and what becomes of it on its way: a receipt or a refusal. */
final class Item {

  private static final int ACCEPTED = 202;

  private final int index;
  private @Nullable String source;
  private @Nullable String id;
  private @Nullable CheckedEvent event;
  private @Nullable Receipt receipt;
  private @Nullable ProblemException refusal;

  Item(int index) {
    this.index = index;
  }

  /** Source and id, as far as the request states them. */
  void named(@Nullable String eventSource, @Nullable String eventId) {
    source = eventSource;
    id = eventId;
  }

  void checked(CheckedEvent good) {
    event = good;
  }

  void refused(ProblemException problem) {
    refusal = problem;
    event = null;
  }

  void taken(Receipt evidence) {
    receipt = evidence;
  }

  int index() {
    return index;
  }

  @Nullable String source() {
    return source;
  }

  @Nullable String id() {
    return id;
  }

  /** The event; null until it was checked, and once it was refused. */
  @Nullable CheckedEvent event() {
    return event;
  }

  /** Evidence that it was taken; null when it was not. */
  @Nullable Receipt receipt() {
    return receipt;
  }

  /** Why it was not taken; null when it was. */
  @Nullable ProblemException refusal() {
    return refusal;
  }

  /** The HTTP status that the item would have alone. */
  int status() {
    return refusal == null ? ACCEPTED : refusal.type().status();
  }
}
