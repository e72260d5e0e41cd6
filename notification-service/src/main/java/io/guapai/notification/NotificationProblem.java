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
  /** The source is one of the platform's own. */
  SOURCE_TAKEN(403),
  /** The token names no organization that could be bound to anything. */
  SENDER_UNNAMED(403),
  /** Nobody registered the organization that the token names. */
  SENDER_UNKNOWN(403),
  /** The source is not one of the sender's organization. */
  SOURCE_NOT_BOUND(403),
  /** The organization may not post events of this type. */
  TYPE_NOT_BOUND(403),
  /** The data names another organization as the one that speaks. */
  SPEAKS_FOR_ANOTHER(403),
  /** A registered name is, or looks like, the given one. */
  NAME_LOOKS_TAKEN(409),
  QUOTA_EXCEEDED(429),
  /** Kafka did not acknowledge in time. */
  BROKER_AWAY(503),
  /** The case lies with another level of government than the caller's. */
  ANOTHER_LEVEL(403),
  /** No root of the service was refused since the last break was mended. */
  NO_BREAK(409);

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
