package io.guapai.hazard.interview;

import io.guapai.contracts.Fact;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells others of an interview. What is about a hazard belongs to the history of the hazard, as
 * long as that goes on.
 */
@ApplicationScoped
class TellingInterviews {

  private final Hazards hazards;
  private final Journal journal;
  private final InterviewHistory history;
  private final Outbox outbox;

  TellingInterviews(Hazards hazards, Journal journal, InterviewHistory history, Outbox outbox) {
    this.hazards = hazards;
    this.history = history;
    this.journal = journal;
    this.outbox = outbox;
  }

  /**
   * Keeps what was done with an interview, and tells what of it concerns others.
   *
   * @param paper digest of what the person said, which the first entry binds into the chain
   */
  void tell(Interview interview, byte @Nullable [] paper) {
    List<InterviewEntry> news = interview.news();
    history.write(interview, news, paper);
    for (InterviewEntry entry : news) {
      switch (entry.step()) {
        case SUMMON -> summoned(interview, entry);
        case RECORD, RECORD_ABSENCE -> held(interview, entry);
        case CANCEL, REPORT, CLOSE -> {
          // Between the authority and the enterprise.
        }
      }
    }
  }

  private void summoned(Interview interview, InterviewEntry entry) {
    tell(
        interview,
        entry,
        Act.SUMMON,
        Objects.requireNonNull(interview.summoned).matter(),
        new InterviewSummoned(
            interview.id.toString(),
            interview.hazardId == null ? null : interview.hazardId.toString(),
            interview.enterpriseId,
            interview.regionCode,
            interview.trigger,
            interview.scheduledFor()));
  }

  private void held(Interview interview, InterviewEntry entry) {
    boolean attended = entry.step() == Step.RECORD;
    tell(
        interview,
        entry,
        Act.INTERVIEW,
        attended ? "已到场 / attended" : "未到场 / absent",
        new InterviewHeld(
            interview.id.toString(),
            interview.hazardId == null ? null : interview.hazardId.toString(),
            interview.enterpriseId,
            interview.regionCode,
            interview.trigger,
            Objects.requireNonNull(interview.held).heldOn(),
            attended));
  }

  private void tell(Interview interview, InterviewEntry entry, Act act, String reason, Fact fact) {
    Hazard hazard = interview.hazardId == null ? null : hazards.lock(interview.hazardId);
    if (hazard != null && hazard.allows(act)) {
      hazard.record(act, entry.by(), reason, fact);
      journal.write(hazard.news());
    } else {
      outbox.publish(
          fact, entry.sequence(), new Cause(entry.by().causedBy(), interview.correlationId));
    }
  }
}
