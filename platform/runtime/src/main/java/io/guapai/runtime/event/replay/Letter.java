package io.guapai.runtime.event.replay;

import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.runtime.event.parking.ParkCause;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that is held back, or was.
 *
 * @param position topic/partition/offset
 * @param attributes CloudEvents attributes by name
 * @param data as it lay on the topic, or its beginning where it was too much
 * @param whole whether {@code data} and attributes are the record; if not it can only be discarded
 * @param cause why it is parked
 * @param awaits what an AWAITING record waits for, such as {@code equipment:<equipmentNo>}
 * @param head the first record of its key that is held back, which all others of the key wait for;
 *     its own id when it is that one; null when it holds nobody up
 * @param state PARKED, APPLIED or DISCARDED
 */
public record Letter(
    UUID id,
    String topic,
    String position,
    String key,
    @Nullable String type,
    Map<String, String> attributes,
    String data,
    boolean whole,
    ParkCause cause,
    String reason,
    @Nullable String awaits,
    @Nullable UUID head,
    String state,
    OffsetDateTime writtenAt,
    OffsetDateTime parkedAt) {

  Chain chain() {
    return new Chain(topic, key);
  }

  boolean isChained() {
    return head != null;
  }

  ForeignRecord record() {
    return new ForeignRecord(
        new RawEvent(topic, key, attributes, data),
        position,
        writtenAt.toInstant(),
        whole ? null : "the stored copy is not the whole record");
  }
}
