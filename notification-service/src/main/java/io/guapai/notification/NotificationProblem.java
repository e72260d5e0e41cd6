package io.guapai.notification;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Errors that only this service answers with. */
public enum NotificationProblem implements ProblemType {
  /** The body is not the JSON, or the headers are not the CloudEvent, that they claim to be. */
  MALFORMED_EVENT(400),
  MISSING_ATTRIBUTE(400),
  INVALID_ATTRIBUTE(400),
  /** No type that agencies post. */
  UNKNOWN_EVENT_TYPE(422),
  /** A type that agencies post, in a version that does not exist. */
  UNSUPPORTED_EVENT_VERSION(422),
  DATA_VIOLATES_SCHEMA(422),
  EVENT_TOO_LARGE(413),
  BATCH_TOO_LARGE(413),
  /** The same source and id with another content. */
  EVENT_CONFLICT(409),
  /** The source belongs to another sender. */
  SOURCE_TAKEN(403),
  QUOTA_EXCEEDED(429),
  /** Kafka did not acknowledge in time. */
  BROKER_AWAY(503),
  /** The case lies with another level of government than the caller's. */
  ANOTHER_LEVEL(403);

  private final int status;

  NotificationProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
