package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview with the responsible person of an enterprise (约谈): its steps and their guards. */
@Entity
public class Interview extends InterviewFile {

  protected Interview() {}

  /** A leader summons the responsible person. */
  void summon(Summons summons, RegionCode authority, By by) {
    move(Step.SUMMON, InterviewState.SUMMONED, InterviewState.PROPOSED);
    authorityRegion = authority.value();
    scheduledFor = summons.scheduledFor().toInstant();
    place = summons.place();
    matter = summons.matter();
    attendeeName = summons.requiredAttendee().name();
    attendeePost = summons.requiredAttendee().post();
    summonedBy = by.actor();
    summonedAt = by.at();
  }

  /** The interview took place, and the enterprise owes its report; or nobody came. */
  void record(Minutes record, LocalDate day, @Nullable DueDate reportBy, By by) {
    boolean came = record.attended();
    move(Step.RECORD, came ? InterviewState.HELD : InterviewState.ABSENT, InterviewState.SUMMONED);
    attended = came;
    attendees = record.names().toArray(String[]::new);
    minutes = record.minutes();
    commitments = record.commitments();
    signed = Boolean.TRUE.equals(record.signed());
    heldOn = day;
    recordedBy = by.actor();
    recordedAt = by.at();
    reportDue = reportBy == null ? null : reportBy.date();
    reportDeadline = reportBy == null ? null : reportBy.explanation();
  }

  /** The enterprise reports what it did. */
  void report(String text, By by) {
    move(Step.REPORT, InterviewState.REPORTED, InterviewState.HELD);
    report = text;
    reportedBy = by.actor();
    reportedAt = by.at();
  }

  /**
   * The authority gives its opinion and ends the matter: after the report, without one when nobody
   * came, or when its term passed.
   */
  void close(String text, LocalDate today, By by) {
    if (state == InterviewState.HELD && reportDue != null && !today.isAfter(reportDue)) {
      throw new ProblemException(HazardProblem.INTERVIEW_REPORT_DUE, null, reportDue.toString());
    }
    move(
        Step.CLOSE,
        InterviewState.CLOSED,
        InterviewState.REPORTED,
        InterviewState.ABSENT,
        InterviewState.HELD);
    opinion = text;
    endedBy = by.actor();
    endedAt = by.at();
  }

  /** There will be no interview. */
  void cancel(String reason, By by) {
    move(Step.CANCEL, InterviewState.CANCELLED, InterviewState.PROPOSED, InterviewState.SUMMONED);
    cancelReason = reason;
    endedBy = by.actor();
    endedAt = by.at();
  }

  /**
   * Refuses a step that the stage does not allow.
   *
   * @throws ProblemException naming stage and step
   */
  void requireStage(Step step, InterviewState... from) {
    if (!List.of(from).contains(state)) {
      throw new ProblemException(
          HazardProblem.INTERVIEW_STATE, null, state, step, state.zh(), step.zh());
    }
  }

  private void move(Step step, InterviewState to, InterviewState... from) {
    requireStage(step, from);
    state = to;
    version++;
  }

  /** Who attended. */
  List<String> attendees() {
    return attendees == null ? List.of() : Arrays.asList(attendees);
  }
}
