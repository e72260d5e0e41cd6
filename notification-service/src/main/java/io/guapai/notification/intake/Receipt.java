package io.guapai.notification.intake;

import io.guapai.contracts.Description;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a posted event.
 *
 * @param type null when the event was produced straight to the topic
 * @param recordType kind of record it became; null until accepted
 * @param recordId id of that record; null until accepted
 * @param reason why it was rejected or parked
 * @param waitingFor what a parked event waits for, such as {@code equipment:<equipmentNo>}
 * @param receivedAt when the platform first heard of it
 * @param settledAt when it was accepted or rejected
 */
public record Receipt(
    String source,
    String id,
    @Nullable String type,
    State state,
    @Nullable String recordType,
    @Nullable String recordId,
    @Nullable String reason,
    @Nullable String waitingFor,
    Instant receivedAt,
    @Nullable Instant settledAt) {

  /** The same receipt, once Kafka has the event. */
  Receipt published() {
    return new Receipt(
        source,
        id,
        type,
        State.PUBLISHED,
        recordType,
        recordId,
        reason,
        waitingFor,
        receivedAt,
        settledAt);
  }

  /** How far an event has come. */
  public enum State {
    /** Known, but not yet acknowledged by Kafka: post it again. */
    @Description("received 已收到")
    RECEIVED,
    /** Acknowledged; the owning service has not settled it yet. */
    @Description("passed on 已转交")
    PUBLISHED,
    /** Kept until what it waits for is known. */
    @Description("waits for something 暂存等待")
    PARKED,
    /** Became a record. */
    @Description("on record 已接收")
    ACCEPTED,
    /** Changed nothing. */
    @Description("rejected 已拒绝")
    REJECTED
  }
}
