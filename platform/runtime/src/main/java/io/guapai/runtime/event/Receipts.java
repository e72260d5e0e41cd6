package io.guapai.runtime.event;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import io.guapai.contracts.receipt.IntakeSettled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells an agency what became of an event it posted. */
@ApplicationScoped
public class Receipts {

  private final Outbox outbox;

  public Receipts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** The event became a record. */
  public void accepted(Received<?> event, String recordType, String recordId) {
    settle(event.raw(), Outcome.ACCEPTED, recordType, recordId, null, null);
  }

  /** The event breaks a rule and changed nothing. */
  public void rejected(Received<?> event, String reason) {
    rejected(event.raw(), reason);
  }

  /** The event changed nothing, and never will. */
  public void rejected(RawEvent event, String reason) {
    settle(event, Outcome.REJECTED, null, null, reason, null);
  }

  /**
   * The event is held back.
   *
   * @param waitingFor what it waits for; null when a person has to decide about it
   */
  public void parked(RawEvent event, @Nullable String waitingFor, @Nullable String reason) {
    settle(event, Outcome.PARKED, null, null, reason, waitingFor);
  }

  /** What is no event of an agency has no sender to be told. */
  private void settle(
      RawEvent event,
      Outcome outcome,
      @Nullable String recordType,
      @Nullable String recordId,
      @Nullable String reason,
      @Nullable String waitingFor) {
    Map<String, String> attributes = event.attributes();
    String source = attributes.getOrDefault("source", "");
    if (!event.topic().equals(Stream.AGENCY.topic())
        || EventAttributes.violation(attributes).isPresent()
        || !Stream.AGENCY.accepts(source)) {
      return;
    }
    String id = attributes.getOrDefault("id", "");
    outbox.publish(
        new IntakeSettled(source, id, outcome, recordType, recordId, reason, waitingFor),
        Long.parseLong(attributes.getOrDefault("sequence", "0")),
        new Cause(id, attributes.getOrDefault("correlationid", id)));
  }
}
