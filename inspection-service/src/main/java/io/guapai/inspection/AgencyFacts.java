package io.guapai.inspection;

import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.agency.ReportWithdrawn;
import io.guapai.contracts.agency.VisitReported;
import io.guapai.inspection.mapping.ResultWords;
import io.guapai.inspection.result.RecordingInspections;
import io.guapai.inspection.result.Report;
import io.guapai.inspection.result.Submission;
import io.guapai.inspection.result.Verdict;
import io.guapai.inspection.withdrawal.PostedWithdrawals;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.event.Subscription;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What agencies report. Each event ends in a receipt for its sender. */
@ApplicationScoped
public class AgencyFacts implements Subscription {

  private static final String RECORD_TYPE = "inspection";
  private static final String WITHDRAWAL = "report-withdrawal";

  private final Routes routes;
  private final RecordingInspections recording;
  private final PostedWithdrawals withdrawals;
  private final ResultWords words;
  private final Receipts receipts;
  private final WaitingRoom waitingRoom;
  private final Clock clock;

  AgencyFacts(
      RecordingInspections recording,
      PostedWithdrawals withdrawals,
      ResultWords words,
      Receipts receipts,
      WaitingRoom waitingRoom,
      Clock clock) {
    this.recording = recording;
    this.withdrawals = withdrawals;
    this.words = words;
    this.receipts = receipts;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
    this.routes =
        Routes.builder()
            .onAny(
                List.of(InspectionReported.class, VisitReported.class, ReportWithdrawn.class),
                this::told)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  /** Reports together, as many as come in a row; a withdrawal counts anew what came before. */
  private void told(List<Received<?>> events) {
    List<Received<?>> reports = new ArrayList<>();
    List<Submission> submissions = new ArrayList<>();
    for (Received<?> event : events) {
      if (event.data() instanceof ReportWithdrawn withdrawn) {
        record(reports, submissions);
        withdrawn(event, withdrawn);
      } else {
        report(event)
            .ifPresent(
                report -> {
                  reports.add(event);
                  submissions.add(submission(event, report));
                });
      }
    }
    record(reports, submissions);
  }

  /** What the event reports; empty when its sender was answered that it says nothing. */
  private Optional<Report> report(Received<?> event) {
    try {
      return Optional.of(
          event.data() instanceof VisitReported visit
              ? Report.of(visit, words)
              : Report.of((InspectionReported) event.data()));
    } catch (ProblemException unsaid) {
      receipts.rejected(event, String.valueOf(unsaid.getMessage()));
      return Optional.empty();
    }
  }

  private void record(List<Received<?>> reports, List<Submission> submissions) {
    List<Verdict> verdicts = recording.record(List.copyOf(submissions));
    for (int i = 0; i < verdicts.size(); i++) {
      settle(reports.get(i), verdicts.get(i));
    }
    reports.clear();
    submissions.clear();
  }

  private void withdrawn(Received<?> event, ReportWithdrawn withdrawn) {
    Sender sender = Sender.of(event).orElse(Sender.NOBODY);
    try {
      Submission.requireOwn(sender, withdrawn.institute());
      UUID withdrawal =
          withdrawals.withdraw(
              new Report.Key(withdrawn.institute(), Typed.name(withdrawn.reportNo())),
              withdrawn.reason(),
              by(event, sender),
              Cause.of(event.header()));
      receipts.accepted(event, WITHDRAWAL, withdrawal.toString());
    } catch (ProblemException refused) {
      receipts.rejected(event, String.valueOf(refused.getMessage()));
    }
  }

  private Submission submission(Received<?> event, Report report) {
    Sender sender = Sender.of(event).orElse(Sender.NOBODY);
    return new Submission(report, by(event, sender), Cause.of(event.header()), sender);
  }

  private By by(Received<?> event, Sender sender) {
    EventHeader header = event.header();
    return new By(
        header.source(), clock.instant(), header.id(), null, header.type(), sender.organization());
  }

  private void settle(Received<?> event, Verdict verdict) {
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
