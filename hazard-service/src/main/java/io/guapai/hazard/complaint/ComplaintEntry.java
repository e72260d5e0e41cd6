package io.guapai.hazard.complaint;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.history.HazardHistories;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.HistoryRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on a complaint, to be kept in its history and told to others.
 *
 * @param sequence the complaint's version after the act
 * @param handler who handles it after the act
 * @param terms the terms that the act sets
 * @param owed what the authority owes from then on; null when it owes nothing new
 * @param fact what others are told; null for acts that concern nobody else
 */
public record ComplaintEntry(
    long sequence,
    ComplaintAct act,
    @Nullable ComplaintState from,
    ComplaintState to,
    By by,
    @Nullable String handler,
    @Nullable String reason,
    @Nullable UUID hazardId,
    Map<ComplaintTerm, DueDate> terms,
    @Nullable Owing owed,
    @Nullable Fact fact) {

  /** As it is kept. */
  HistoryRow row(Complaint complaint, @Nullable String eventId, byte @Nullable [] paper) {
    return HistoryRow.of(
        HazardHistories.COMPLAINTS,
        new HistoryRow.Common(
            complaint.id(),
            sequence,
            null,
            complaint.regionCode(),
            act.name(),
            from == null ? null : from.name(),
            to.name(),
            by,
            reason,
            eventId,
            paper,
            List.of()),
        handler,
        hazardId);
  }

  /** What the authority owes, and until when. */
  public record Owing(ComplaintTerm term, DueDate until) {}
}
