package io.guapai.runtime.event.relay;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Why an event can never be sent, whoever tries and however often. This list is complete on
 * purpose: whatever else a producer says, Kafka is away, and nothing is set aside for that.
 */
enum FinalCause {
  /** Larger than the producer or the topic takes. */
  TOO_LARGE(RecordTooLargeException.class),
  /** The broker read the record and refused it. */
  REFUSED(InvalidRecordException.class),
  /** No topic can have that name. */
  INVALID_TOPIC(InvalidTopicException.class),
  /** Cannot be made into a record. */
  UNREADABLE(SerializationException.class);

  private final Class<? extends Exception> failure;

  FinalCause(Class<? extends Exception> failure) {
    this.failure = failure;
  }

  /** The final cause that a failure is, if it is one. */
  static Optional<FinalCause> of(Exception failure) {
    return Stream.of(values()).filter(cause -> cause.failure.isInstance(failure)).findFirst();
  }
}
