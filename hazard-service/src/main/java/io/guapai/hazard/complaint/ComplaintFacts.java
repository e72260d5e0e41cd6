package io.guapai.hazard.complaint;

import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.contracts.hazard.ComplaintReceived;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a complaint: nothing that its sender wrote, and nothing of the sender.
 */
final class ComplaintFacts {

  private ComplaintFacts() {}

  /**
   * @param unit public number of the unit, if the register knows it
   */
  static ComplaintReceived received(Complaint complaint, @Nullable String unit) {
    return new ComplaintReceived(
        complaint.id.toString(), complaint.regionCode, unit, complaint.receivedAt);
  }

  /**
   * @param enterprise whose hazard it led to; null when it led to none
   */
  static ComplaintAnswered answered(Complaint complaint, @Nullable String enterprise, Instant at) {
    return new ComplaintAnswered(
        complaint.id.toString(),
        complaint.regionCode,
        enterprise,
        Boolean.TRUE.equals(complaint.upheld),
        complaint.hazardId == null ? null : complaint.hazardId.toString(),
        at);
  }
}
