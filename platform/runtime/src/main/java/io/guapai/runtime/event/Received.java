package io.guapai.runtime.event;

import io.guapai.contracts.Fact;
import java.time.Instant;

/**
 * A fact as it arrived, and the record that carried it.
 *
 * @param position where the record lies: topic/partition/offset
 * @param writtenAt the record's time stamp
 */
public record Received<T extends Fact>(
    EventHeader header, T data, RawEvent raw, String position, Instant writtenAt) {

  /** A fact that was handed over without a topic. */
  public Received(EventHeader header, T data, RawEvent raw) {
    this(header, data, raw, "handed/" + header.source() + "/" + header.id(), Instant.EPOCH);
  }
}
