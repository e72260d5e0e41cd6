package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.duty.Authorities;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview with the responsible person of an enterprise (约谈): its steps and their guards. Each
 * step counts the version up and leaves an entry; {@link #news()} hands these over.
 */
@Entity
public class Interview extends InterviewFile implements Dossier<Step> {

  @Transient private List<InterviewEntry> news = new ArrayList<>();

  protected Interview() {}

  /** A leader summons the responsible person. */
  void summon(Summons summons, RegionCode authority, By by) {
    move(Step.SUMMON, by);
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
    move(came ? Step.RECORD : Step.RECORD_ABSENCE, by);
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
    move(Step.REPORT, by);
    report = text;
    reportedBy = by.actor();
    reportedAt = by.at();
  }

  /** The authority gives its opinion and ends the matter. */
  void close(String text, By by) {
    move(Step.CLOSE, by);
    opinion = text;
    endedBy = by.actor();
    endedAt = by.at();
  }

  /** There will be no interview. */
  void cancel(String reason, By by) {
    move(Step.CANCEL, by);
    cancelReason = reason;
    endedBy = by.actor();
    endedAt = by.at();
  }

  @Override
  public boolean allows(Step step) {
    return step.allowedIn(state);
  }

  @Override
  public void require(Step step) {
    if (!allows(step)) {
      throw new ProblemException(
          HazardProblem.INTERVIEW_STATE, null, state, step, state.zh(), step.zh());
    }
  }

  /**
   * Refuses whoever does not act for the authority that holds it.
   *
   * @throws ProblemException naming that authority (403)
   */
  void requireHolder(Acting acting) {
    RegionCode authority = RegionCode.parse(authorityRegion);
    if (!Authorities.answersFor(acting.caller(), authority)) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority.level(), authority.value());
    }
  }

  /**
   * As long as the enterprise has time to report, the matter is not closed without its report.
   *
   * @throws ProblemException naming the last day (409)
   */
  void requireNoReportDue(Acting acting) {
    if (state == InterviewState.HELD && reportDue != null && !acting.today().isAfter(reportDue)) {
      throw new ProblemException(HazardProblem.INTERVIEW_REPORT_DUE, null, reportDue.toString());
    }
  }

  private void move(Step step, By by) {
    require(step);
    news.add(new InterviewEntry(version + 1, step, state, by));
    state = step.after();
    version++;
  }

  /** The steps since the last call, to be told to others. */
  List<InterviewEntry> news() {
    List<InterviewEntry> since = List.copyOf(news);
    news.clear();
    return since;
  }

  /** Who attended. */
  List<String> attendees() {
    return attendees == null ? List.of() : Arrays.asList(attendees);
  }
}
