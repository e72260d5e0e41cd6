package io.guapai.inspection;

import io.guapai.contracts.agency.InspectionReported;
import io.guapai.inspection.result.RecordingInspections;
import io.guapai.inspection.result.Report;
import io.guapai.inspection.result.Submission;
import io.guapai.inspection.result.Verdict;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.event.inbox.WaitingRoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What agencies report. Each event ends in a receipt for its sender. */
@ApplicationScoped
public class AgencyFacts implements Subscription {

  private static final String RECORD_TYPE = "inspection";

  private final Routes routes;
  private final RecordingInspections recording;
  private final Receipts receipts;
  private final WaitingRoom waitingRoom;
  private final Clock clock;

  AgencyFacts(
      RecordingInspections recording, Receipts receipts, WaitingRoom waitingRoom, Clock clock) {
    this.recording = recording;
    this.receipts = receipts;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
    this.routes = Routes.builder().on(InspectionReported.class, this::reported).build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  private void reported(List<Received<InspectionReported>> events) {
    List<Verdict> verdicts =
        recording.record(
            events.stream()
                .map(event -> submission(event, Sender.of(event).orElse(Sender.NOBODY)))
                .toList());
    for (int i = 0; i < events.size(); i++) {
      settle(events.get(i), verdicts.get(i));
    }
  }

  private Submission submission(Received<InspectionReported> event, Sender sender) {
    EventHeader header = event.header();
    By by =
        new By(
            header.source(),
            clock.instant(),
            header.id(),
            null,
            header.type(),
            sender.organization());
    return new Submission(Report.of(event.data()), by, Cause.of(header), sender);
  }

  private void settle(Received<InspectionReported> event, Verdict verdict) {
    if (verdict instanceof Verdict.Recorded recorded) {
      receipts.accepted(event, RECORD_TYPE, recorded.inspection().id().toString());
    } else if (verdict instanceof Verdict.Repeated repeated) {
      receipts.accepted(event, RECORD_TYPE, repeated.inspection().id().toString());
    } else if (verdict instanceof Verdict.UnknownUnit unknown) {
      waitingRoom.keep(event, WaitingRoom.unit(unknown.equipmentNo()));
    } else if (verdict instanceof Verdict.Refused refused) {
      receipts.rejected(event, String.valueOf(refused.problem().getMessage()));
    }
  }
}
