package io.guapai.inspection.application;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.inspection.result.RecordedReport;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.party.Party;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * An application for an inspection of units, or of a construction (特种设备安全法 §25, §40). It goes from
 * the application over the appointment to the reports that come in on its units, which bring it on
 * by themselves.
 */
@Entity
public class InspectionApplication extends FiledDossier {

  String applicationNo;

  @Enumerated(EnumType.STRING)
  ApplicationState state;

  String enterpriseId;
  @Nullable String concernedId;
  String applicant;
  String institute;
  String instituteName;

  @Enumerated(EnumType.STRING)
  InspectionKind kind;

  @Enumerated(EnumType.STRING)
  @Nullable InspectionClock clock;

  String variety;
  int quantity;

  @ElementCollection
  @CollectionTable(
      name = "inspection_application_unit",
      joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<AppliedUnit> units = new ArrayList<>();

  @Nullable String constructionNo;
  String contact;
  @Nullable String remark;
  @Nullable LocalDate preferredOn;
  LocalDate appliedOn;
  @Nullable LocalDate dueDate;
  boolean late;
  LocalDate appointmentDue;
  String appointmentEdition;
  boolean appointmentOverdue;
  @Nullable LocalDate scheduledOn;
  @Nullable String inspectors;
  @Nullable LocalDate begunOn;
  @Nullable String rectification;
  @Nullable LocalDate reportedOn;
  @Nullable LocalDate objectionUntil;
  @Nullable LocalDate objectedOn;
  @Nullable String objection;
  @Nullable LocalDate objectionDue;

  @Enumerated(EnumType.STRING)
  Words.@Nullable ObjectionOutcome objectionOutcome;

  @Nullable String objectionAnswer;
  @Nullable LocalDate objectionAnsweredOn;
  @Nullable String reason;
  @Nullable LocalDate endedOn;

  /** For Hibernate. */
  protected InspectionApplication() {}

  /**
   * What is inspected, and for whom.
   *
   * @param concernedId the other party of a construction; null for units
   * @param dueDate earliest date of the units; null when none is known or it is no matter
   * @param late whether the law asks for an earlier application
   */
  record About(
      String regionCode,
      String enterpriseId,
      @Nullable String concernedId,
      String variety,
      int quantity,
      List<AppliedUnit> units,
      @Nullable LocalDate dueDate,
      boolean late) {}

  /**
   * One that is submitted now.
   *
   * @param appointment the institute's term to agree upon a day
   */
  InspectionApplication(
      String number,
      About about,
      NewInspectionApplication asked,
      Party to,
      Deadline appointment,
      LocalDate today,
      By by) {
    super(about.regionCode());
    applicationNo = number;
    state = ApplicationState.SUBMITTED;
    enterpriseId = about.enterpriseId();
    concernedId = about.concernedId();
    applicant = Objects.requireNonNullElse(by.organization(), by.actor());
    institute = to.id();
    instituteName = to.name();
    kind = asked.kind();
    clock = asked.clock();
    variety = about.variety();
    quantity = about.quantity();
    units.addAll(about.units());
    constructionNo = asked.construction();
    contact = asked.contact();
    remark = asked.remark();
    preferredOn = asked.preferredOn();
    appliedOn = today;
    dueDate = about.dueDate();
    late = about.late();
    appointmentDue = appointment.due();
    appointmentEdition = Objects.requireNonNull(appointment.rule()).edition();
    told(ApplicationDeed.APPLY, by, null, () -> ApplicationFacts.applied(this));
  }

  void accept(By by) {
    done(ApplicationDeed.ACCEPT, by, null);
    state = ApplicationState.ACCEPTED;
  }

  void schedule(Words.Appointment appointment, By by) {
    told(
        ApplicationDeed.SCHEDULE,
        by,
        appointment.scheduledOn() + "",
        () -> ApplicationFacts.scheduled(this));
    scheduledOn = appointment.scheduledOn();
    inspectors = appointment.inspectors();
    if (state != ApplicationState.RECHECK) {
      state = ApplicationState.SCHEDULED;
    }
  }

  /** The institute's term is over, and no day is agreed upon. */
  void missAppointment(By by) {
    told(ApplicationDeed.MISS_APPOINTMENT, by, null, () -> ApplicationFacts.missed(this));
    appointmentOverdue = true;
  }

  void begin(By by, LocalDate today) {
    done(ApplicationDeed.BEGIN, by, null);
    begunOn = today;
    state = ApplicationState.INSPECTING;
  }

  /**
   * Whether a report is one that it waits for. Of a construction whose units the register did not
   * have yet it is that of a unit of the user's, as long as there are fewer than it is about.
   */
  boolean awaits(RecordedReport report) {
    boolean asked =
        ApplicationState.AWAITING.contains(state)
            && institute.equals(report.institute())
            && kind == report.kind()
            && (clock == null || clock == report.clock())
            && !report.inspectedOn().isBefore(appliedOn);
    return asked && (unit(report) != null || constructionNo != null && units.size() < quantity);
  }

  /**
   * A report came in on one of its units.
   *
   * @param objections the term to object to it
   */
  void report(RecordedReport report, Deadline objections, By by, LocalDate today) {
    done(ApplicationDeed.REPORT, by, report.equipmentNo() + " " + report.reportNo());
    AppliedUnit unit = unit(report);
    if (unit == null) {
      unit = new AppliedUnit(report.equipmentId(), report.equipmentNo(), null);
      units.add(unit);
    }
    unit.reported(report);
    reportedOn = today;
    objectionUntil = objections.due();
    if (units.stream().anyMatch(each -> Boolean.FALSE.equals(each.fit()))) {
      state = ApplicationState.RECTIFY;
    } else if (units.size() == quantity && units.stream().allMatch(each -> each.fit() != null)) {
      state = ApplicationState.REPORTED;
    } else {
      state = ApplicationState.INSPECTING;
    }
  }

  private @Nullable AppliedUnit unit(RecordedReport report) {
    return units.stream().filter(each -> each.is(report.equipmentId())).findFirst().orElse(null);
  }

  void rectified(String what, By by) {
    done(ApplicationDeed.RECTIFIED, by, what);
    rectification = what;
    awaitRecheck();
  }

  void object(String what, Deadline answer, By by, LocalDate today) {
    done(ApplicationDeed.OBJECT, by, what);
    objectedOn = today;
    objection = what;
    objectionDue = answer.due();
    objectionOutcome = null;
    objectionAnswer = null;
    objectionAnsweredOn = null;
  }

  void answerObjection(Words.ObjectionAnswer said, By by, LocalDate today) {
    done(ApplicationDeed.ANSWER_OBJECTION, by, said.answer());
    objectionDue = null;
    objectionOutcome = said.outcome();
    objectionAnswer = said.answer();
    objectionAnsweredOn = today;
    if (said.outcome() == Words.ObjectionOutcome.INSPECT_AGAIN) {
      awaitRecheck();
    }
  }

  private void awaitRecheck() {
    state = ApplicationState.RECHECK;
    scheduledOn = null;
  }

  /** The last day for its inspection; null when there is none, or it is over. */
  @Nullable LocalDate lastDay() {
    return late || state == ApplicationState.RECHECK ? null : dueDate;
  }

  /** The institute refuses it. */
  void refuse(String why, By by, LocalDate today) {
    told(ApplicationDeed.REFUSE, by, why, () -> ApplicationFacts.refused(this));
    end(ApplicationState.REFUSED, why, today);
  }

  /** Who applied takes it back. */
  void cancel(String why, By by, LocalDate today) {
    done(ApplicationDeed.CANCEL, by, why);
    end(ApplicationState.CANCELLED, why, today);
  }

  /**
   * It is over.
   *
   * @param why needed of what failed: it is closed without having been found fit
   */
  void close(ApplicationDeed deed, @Nullable String why, By by, LocalDate today) {
    if (state == ApplicationState.RECTIFY && (why == null || why.isBlank())) {
      throw new ProblemException(ApplicationProblem.CLOSING_UNEXPLAINED, "remark");
    }
    done(deed, by, why);
    end(ApplicationState.CLOSED, why, today);
  }

  private void end(ApplicationState as, @Nullable String why, LocalDate today) {
    state = as;
    reason = why;
    endedOn = today;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    ApplicationDeed asked = (ApplicationDeed) deed;
    if (!asked.allowedIn(state)) {
      return new ProblemException(
          ApplicationProblem.APPLICATION_STATE, null, state, asked, asked.zh());
    }
    boolean objected = objectionDue != null;
    return switch (asked) {
      case OBJECT, CLOSE, CLOSE_BY_LAPSE ->
          objected ? new ProblemException(ApplicationProblem.OBJECTION_OPEN, null) : null;
      case ANSWER_OBJECTION ->
          objected ? null : new ProblemException(ApplicationProblem.NO_OBJECTION, null);
      default -> null;
    };
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }
}
