package io.guapai.runtime.event;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tells an agency what became of an event it posted. */
@ApplicationScoped
public class Receipts {

  private final Outbox outbox;
  private final Sql sql;

  public Receipts(Outbox outbox, Sql sql) {
    this.outbox = outbox;
    this.sql = sql;
  }

  /** The event became a record. */
  public void accepted(Received<?> event, String recordType, String recordId) {
    leaveWaitingRoom(event);
    settle(event, Outcome.ACCEPTED, recordType, recordId, null, null);
  }

  /** The event breaks a rule and changed nothing. */
  public void rejected(Received<?> event, String reason) {
    leaveWaitingRoom(event);
    settle(event, Outcome.REJECTED, null, null, reason, null);
  }

  void parked(Received<?> event, String waitingFor) {
    settle(event, Outcome.PARKED, null, null, null, waitingFor);
  }

  private void leaveWaitingRoom(Received<?> event) {
    sql.update(
        "delete from waiting where source = ? and id = ?",
        event.header().source(),
        event.header().id());
  }

  private void settle(
      Received<?> event,
      Outcome outcome,
      @Nullable String recordType,
      @Nullable String recordId,
      @Nullable String reason,
      @Nullable String waitingFor) {
    EventHeader header = event.header();
    outbox.publish(
        new IntakeSettled(
            header.source(), header.id(), outcome, recordType, recordId, reason, waitingFor),
        header.sequence(),
        Cause.of(header));
  }
}
