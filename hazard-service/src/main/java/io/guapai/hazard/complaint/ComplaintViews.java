package io.guapai.hazard.complaint;

import io.guapai.hazard.complaint.Complaint.Mediation;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows complaints: to officers, and to the holders of tickets. */
@ApplicationScoped
public class ComplaintViews {

  private final PlatformClock clock;

  ComplaintViews(PlatformClock clock) {
    this.clock = clock;
  }

  public ComplaintView of(Complaint complaint) {
    Mediation mediation = complaint.mediation;
    return new ComplaintView(
        complaint.id.toString(),
        complaint.complaintNo,
        complaint.told.kind(),
        complaint.state,
        complaint.regionCode,
        complaint.authorityRegion,
        complaint.told.equipmentNo(),
        complaint.told.place(),
        complaint.told.description(),
        complaint.told.foundOn(),
        complaint.told.realName(),
        at(complaint.receivedAt),
        atOrNull(complaint.contactBy),
        complaint.handler,
        atOrNull(complaint.decidedAt),
        complaint.declineReason,
        complaint.extended,
        complaint.upheld,
        atOrNull(complaint.checkedAt),
        complaint.hazardId == null ? null : complaint.hazardId.toString(),
        mediation == null ? null : mediation.respondent(),
        mediation == null ? null : mediation.complainantAgreedOn(),
        mediation == null ? null : mediation.respondentAgreedOn(),
        mediation == null ? null : mediation.mediationOutcome(),
        mediation == null ? null : mediation.mediationResult(),
        complaint.reply,
        atOrNull(complaint.answeredAt),
        complaint.due == null ? null : complaint.due.term(),
        complaint.dueDate(),
        complaint.version);
  }

  /**
   * What the holder of its ticket sees.
   *
   * @param ticket the code when it is handed out; null afterwards
   */
  public TicketView ofTicket(
      Complaint complaint, @Nullable TicketCode ticket, List<TermView> terms) {
    Mediation mediation = complaint.mediation;
    return new TicketView(
        ticket == null ? null : ticket.printed(),
        complaint.told.kind(),
        complaint.state,
        at(complaint.receivedAt),
        atOrNull(complaint.contactBy),
        atOrNull(complaint.decidedAt),
        complaint.declineReason,
        atOrNull(complaint.checkedAt),
        complaint.upheld,
        complaint.extended,
        mediation == null ? null : mediation.mediationOutcome(),
        atOrNull(complaint.answeredAt),
        complaint.reply,
        terms);
  }

  /** An instant in the platform's zone. */
  public OffsetDateTime at(Instant instant) {
    return instant.atZone(clock.getZone()).toOffsetDateTime();
  }

  private @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }
}
