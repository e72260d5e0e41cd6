package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.Fact;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.accident.AccidentRules.Graded;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
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
 * An accident: what is known of it, and the deeds that take it to its end. Each counts the version
 * up and leaves an entry; {@link #news()} hands these over.
 */
@Entity
public class Accident implements Dossier<AccidentAct> {

  @Id UUID id;
  int version;
  String equipmentId;
  String equipmentNo;
  String enterpriseId;
  String regionCode;
  LocalDate occurredOn;

  /** Its hour; null when only the day is known. */
  @Nullable Instant occurredAt;

  /** When the enterprise reported it to an authority; null when not known. */
  @Nullable Instant reportedAt;

  /** The least grade that it has, as somebody named it; null when nobody did. */
  @Enumerated(EnumType.STRING)
  @Nullable AccidentGrade claimedGrade;

  @Enumerated(EnumType.STRING)
  AccidentGrade grade;

  /** Edition of the table it was graded by. */
  @Nullable String gradeEdition;

  @Convert(converter = ConsequencesJson.class)
  List<Consequence> consequences;

  String description;

  @Enumerated(EnumType.STRING)
  AccidentState state;

  /** Whether the platform has established that the enterprise reported it late. */
  boolean foundLate;

  /** Who gave the last opinion on how it is to be handled, and what it says. */
  @Nullable String opinionBy;

  @Nullable Boolean enterpriseResponsible;
  @Nullable Boolean rescueFailed;
  @Nullable String handling;
  String correlationId;

  @Transient private List<News> news = new ArrayList<>();

  /**
   * A deed, as its history keeps it: with what was reported, else what is told, where the paper
   * alone does not say it.
   *
   * @param fact what others are told; null when it concerns nobody else
   */
  record News(AccidentAct act, HistoryEntry entry, @Nullable Fact fact) {}

  protected Accident() {}

  /** It is put on record, as it was reported. */
  void report(Account account, Graded graded, Object report, By by) {
    know(account, graded);
    move(
        AccidentAct.REPORT,
        by,
        report,
        new AccidentRecorded(
            id.toString(),
            enterpriseId,
            regionCode,
            equipmentId,
            occurredOn,
            grade,
            description,
            occurredAt,
            reportedAt,
            consequences.isEmpty() ? null : consequences));
  }

  /**
   * More became known of it.
   *
   * @param all what is known now
   * @param report the further report that told it; null when an act on the accident did
   */
  void supplement(Account all, Graded graded, @Nullable Object report, By by) {
    require(AccidentAct.SUPPLEMENT);
    know(all, graded);
    move(
        AccidentAct.SUPPLEMENT,
        by,
        report,
        new AccidentSupplemented(id.toString(), enterpriseId, regionCode, grade, consequences));
  }

  /**
   * It was misreported.
   *
   * @param authority territory of the authority that did it; null when the enterprise did
   */
  void misreport(ReportFault fault, @Nullable String authority, String findings, By by) {
    foundLate |= by.actor().equals(By.SYSTEM);
    move(
        AccidentAct.MISREPORT,
        by,
        null,
        new AccidentMisreported(
            id.toString(), enterpriseId, regionCode, fault, authority, findings));
  }

  /** Its investigation begins. */
  void investigate(By by) {
    move(AccidentAct.INVESTIGATE, by, null, null);
  }

  /** The investigation says how it is to be handled. */
  void handle(Words.Opinion opinion, By by) {
    opinionBy = by.actor();
    enterpriseResponsible = opinion.enterpriseResponsible();
    rescueFailed = opinion.rescueFailed();
    handling = opinion.handling();
    move(AccidentAct.OPINION, by, null, null);
  }

  /** The last opinion is approved, which closes it. */
  void close(By by) {
    move(
        AccidentAct.CLOSE,
        by,
        null,
        new AccidentClosed(
            id.toString(),
            enterpriseId,
            regionCode,
            grade,
            Objects.requireNonNull(enterpriseResponsible),
            Objects.requireNonNull(rescueFailed),
            Objects.requireNonNull(handling),
            by.at()));
  }

  /** What is known of it beside the day and the unit. */
  Account account() {
    return new Account(occurredAt, reportedAt, claimedGrade, consequences);
  }

  private void know(Account account, Graded graded) {
    occurredAt = account.occurredAt();
    reportedAt = account.reportedAt();
    claimedGrade = account.claimed();
    consequences = account.consequences();
    grade = graded.grade();
    gradeEdition = graded.edition();
  }

  private void move(AccidentAct act, By by, @Nullable Object report, @Nullable Fact fact) {
    AccidentState from = version == 0 ? null : state;
    if (from != null) {
      require(act);
    }
    state = act.after(state);
    version++;
    Object says = report == null ? fact : report;
    HistoryEntry entry =
        HistoryEntry.of("accident", id, act.name(), regionCode, enterpriseId, by)
            .numbered(version)
            .moved(from, state)
            .saying(says == null ? null : EventJson.write(says));
    news.add(new News(act, entry, fact));
  }

  @Override
  public List<AccidentAct> done() {
    return news.stream().map(News::act).toList();
  }

  /** The deeds since the last call, to be told to others. */
  List<News> news() {
    List<News> since = List.copyOf(news);
    news.clear();
    return since;
  }

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

  @Override
  public boolean allows(AccidentAct act) {
    return act.legalIn(state);
  }

  @Override
  public void require(AccidentAct act) {
    if (!allows(act)) {
      throw new ProblemException(HazardProblem.ILLEGAL_ACCIDENT_ACT, null, act, state, act.zh());
    }
  }
}
