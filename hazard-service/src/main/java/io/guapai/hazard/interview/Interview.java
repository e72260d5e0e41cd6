package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.duty.Authorities;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview with the responsible person of an enterprise (约谈): its steps and their guards. Each
 * step counts the version up and leaves an entry; {@link #news()} hands these over.
 */
@Entity
public class Interview implements Dossier<Step> {

  @Id UUID id;
  long version;

  @Enumerated(EnumType.STRING)
  InterviewTrigger trigger;

  String cause;
  @Nullable UUID hazardId;
  String enterpriseId;
  String regionCode;
  String authorityRegion;

  @Enumerated(EnumType.STRING)
  InterviewState state;

  String proposedBy;
  Instant proposedAt;
  String correlationId;
  @Nullable String causedBy;
  @Embedded @Nullable Summoned summoned;
  @Embedded @Nullable Held held;
  @Embedded @Nullable Reported reported;
  @Embedded @Nullable Ended ended;

  @Transient private List<InterviewEntry> news = new ArrayList<>();

  protected Interview() {}

  /** The notice, as it went out (约谈通知). */
  @Embeddable
  record Summoned(
      String matter,
      String place,
      Instant scheduledFor,
      String attendeeName,
      String attendeePost,
      String summonedBy,
      Instant summonedAt) {}

  /** The interview, as it was recorded, and until when the enterprise reports (约谈记录). */
  @Embeddable
  record Held(
      Boolean attended,
      String[] attendees,
      @Nullable String minutes,
      @Nullable String commitments,
      Boolean signed,
      LocalDate heldOn,
      String recordedBy,
      Instant recordedAt,
      @Nullable LocalDate reportDue,
      @Nullable String reportDeadline) {}

  /** What the enterprise reports that it did. */
  @Embeddable
  record Reported(String report, String reportedBy, Instant reportedAt) {}

  /** The authority's opinion, or why there will be no interview. */
  @Embeddable
  record Ended(
      @Nullable String opinion, @Nullable String cancelReason, String endedBy, Instant endedAt) {}

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  /** A leader summons the responsible person. */
  void summon(Summons summons, RegionCode authority, By by) {
    move(Step.SUMMON, by);
    authorityRegion = authority.value();
    summoned =
        new Summoned(
            summons.matter(),
            summons.place(),
            summons.scheduledFor().toInstant(),
            summons.requiredAttendee().name(),
            summons.requiredAttendee().post(),
            by.actor(),
            by.at());
  }

  /** The interview took place, and the enterprise owes its report; or nobody came. */
  void record(Minutes record, LocalDate day, @Nullable DueDate reportBy, By by) {
    move(record.attended() ? Step.RECORD : Step.RECORD_ABSENCE, by);
    held =
        new Held(
            record.attended(),
            record.names().toArray(String[]::new),
            record.minutes(),
            record.commitments(),
            Boolean.TRUE.equals(record.signed()),
            day,
            by.actor(),
            by.at(),
            reportBy == null ? null : reportBy.date(),
            reportBy == null ? null : reportBy.explanation());
  }

  /** The enterprise reports what it did. */
  void report(String text, By by) {
    move(Step.REPORT, by);
    reported = new Reported(text, by.actor(), by.at());
  }

  /** The authority gives its opinion and ends the matter. */
  void close(String text, By by) {
    move(Step.CLOSE, by);
    ended = new Ended(text, null, by.actor(), by.at());
  }

  /** There will be no interview. */
  void cancel(String reason, By by) {
    move(Step.CANCEL, by);
    ended = new Ended(null, reason, by.actor(), by.at());
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
    LocalDate due = held == null ? null : held.reportDue();
    if (state == InterviewState.HELD && due != null && !acting.today().isAfter(due)) {
      throw new ProblemException(HazardProblem.INTERVIEW_REPORT_DUE, null, due.toString());
    }
  }

  /** The day and hour for which the responsible person was summoned. */
  Instant scheduledFor() {
    return Objects.requireNonNull(summoned, "nobody was summoned").scheduledFor();
  }

  private void move(Step step, By by) {
    require(step);
    news.add(new InterviewEntry(version + 1, step, state, by));
    state = step.after();
    version++;
  }

  @Override
  public List<Step> done() {
    return news.stream().map(InterviewEntry::step).toList();
  }

  /** The steps since the last call, to be told to others. */
  List<InterviewEntry> news() {
    List<InterviewEntry> since = List.copyOf(news);
    news.clear();
    return since;
  }
}
