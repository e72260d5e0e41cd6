package io.guapai.equipment.application;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.Matter;
import io.guapai.contracts.equipment.UseRegistrationApplied;
import io.guapai.contracts.equipment.UseRegistrationGranted;
import io.guapai.contracts.equipment.UseRegistrationRefused;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application on use registration (使用登记申请): submitted, completed once where something is
 * missing, accepted or not, granted or refused.
 */
@Entity
public class UseApplication extends FiledDossier {

  String applicationNo;

  @Enumerated(EnumType.STRING)
  Matter matter;

  UUID[] units = {};
  @Nullable UUID cylinderList;
  @Nullable String cylinderVariety;

  @Enumerated(EnumType.STRING)
  @Nullable Medium cylinderMedium;

  int cylinderCount;
  String enterpriseId;
  String enterpriseName;
  @Nullable String formerUser;

  @Enumerated(EnumType.STRING)
  ApplicationState state;

  @Convert(converter = SubmittedPapersJson.class)
  List<SubmittedPaper> papers = List.of();

  String[] missing = {};
  @Nullable String note;
  boolean demonstration;
  LocalDate submittedOn;
  LocalDate receivedOn;
  @Nullable LocalDate acceptedOn;
  boolean acceptedByLapse;
  @Nullable LocalDate due;
  boolean dueAssumed;
  @Nullable LocalDate decidedOn;
  @Nullable String reason;
  String[] certificates = {};

  /** For Hibernate. */
  protected UseApplication() {}

  /**
   * What is applied for, and by whom.
   *
   * @param regionCode where they are, or will be
   * @param formerUser who used them until now; null unless the user changes
   */
  record Subject(
      Matter matter,
      Topic topic,
      String enterpriseId,
      String enterpriseName,
      String regionCode,
      @Nullable String formerUser,
      boolean demonstration) {}

  /** One that is handed in. */
  UseApplication(
      String no,
      Subject subject,
      List<SubmittedPaper> handedIn,
      @Nullable String added,
      Deadline acceptance,
      By by) {
    super(subject.regionCode());
    applicationNo = no;
    matter = subject.matter();
    about(subject.topic());
    enterpriseId = subject.enterpriseId();
    enterpriseName = subject.enterpriseName();
    formerUser = subject.formerUser();
    demonstration = subject.demonstration();
    state = ApplicationState.SUBMITTED;
    papers = List.copyOf(handedIn);
    note = added;
    submittedOn = acceptance.start();
    receivedOn = acceptance.start();
    runUntil(acceptance);
    told(ApplicationStep.APPLY, by, null, this::applied);
  }

  /**
   * It lacks something, which is told at once and in full.
   *
   * @throws ProblemException when that was told before (409)
   */
  void listMissing(List<String> codes, @Nullable String said, By by) {
    move(ApplicationStep.LIST_MISSING, by, said);
    missing = codes.toArray(String[]::new);
    due = null;
    dueAssumed = false;
  }

  void supplement(List<SubmittedPaper> added, @Nullable String said, Deadline acceptance, By by) {
    move(ApplicationStep.SUPPLEMENT_PAPERS, by, said);
    List<SubmittedPaper> all = new ArrayList<>(papers);
    all.addAll(added);
    papers = List.copyOf(all);
    receivedOn = acceptance.start();
    runUntil(acceptance);
  }

  /**
   * It is accepted.
   *
   * @param step by the authority, or because its term lapsed
   * @param from the day from which it counts as accepted
   */
  void accept(
      ApplicationStep step, LocalDate from, @Nullable String said, Deadline decision, By by) {
    move(step, by, said);
    acceptedOn = from;
    acceptedByLapse = step == ApplicationStep.ACCEPT_BY_LAPSE;
    runUntil(decision);
  }

  void end(ApplicationStep step, String why, LocalDate today, By by) {
    reason = why;
    if (step == ApplicationStep.WITHDRAW) {
      done(step, by, why);
    } else {
      told(step, by, why, this::refused);
    }
    finish(step, today);
  }

  /**
   * It is granted.
   *
   * @param numbers of the certificates, one for each that was issued
   */
  void grant(List<String> numbers, @Nullable String said, LocalDate today, By by) {
    certificates = numbers.toArray(String[]::new);
    told(ApplicationStep.GRANT, by, said, this::granted);
    finish(ApplicationStep.GRANT, today);
  }

  /**
   * The list of what is missing is given once: afterwards the application is accepted or not.
   *
   * @throws ProblemException when it was given (409)
   */
  void requireNotListedYet() {
    if (missing.length > 0) {
      throw new ProblemException(EquipmentProblem.LISTED_ONCE, null, applicationNo);
    }
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    ApplicationStep step = (ApplicationStep) deed;
    return step.allowedIn(state)
        ? null
        : new ProblemException(EquipmentProblem.APPLICATION_STATE, null, state, step, step.zh());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  private void move(ApplicationStep step, By by, @Nullable String why) {
    done(step, by, why);
    state = step.after();
  }

  private void finish(ApplicationStep step, LocalDate today) {
    state = step.after();
    decidedOn = today;
    due = null;
    dueAssumed = false;
  }

  private void runUntil(Deadline end) {
    due = end.due();
    dueAssumed = end.assumed();
  }

  private void about(Topic topic) {
    if (topic instanceof Topic.Units named) {
      units = named.ids().toArray(UUID[]::new);
    } else if (topic instanceof Topic.Cylinders lot) {
      cylinderList = lot.list();
      cylinderVariety = lot.variety();
      cylinderMedium = lot.medium();
      cylinderCount = lot.count();
    }
  }

  /** What it is about. */
  Topic topic() {
    UUID list = cylinderList;
    String variety = cylinderVariety;
    Medium medium = cylinderMedium;
    return list == null || variety == null || medium == null
        ? new Topic.Units(List.of(units))
        : new Topic.Cylinders(list, variety, medium, cylinderCount);
  }

  private List<String> ids() {
    return List.of(units).stream().map(UUID::toString).toList();
  }

  private @Nullable Integer cylinders() {
    return cylinderList == null ? null : cylinderCount;
  }

  private Fact applied() {
    return new UseRegistrationApplied(
        id().toString(),
        applicationNo,
        matter,
        ids(),
        cylinders(),
        enterpriseId,
        regionCode(),
        submittedOn);
  }

  private Fact granted() {
    return new UseRegistrationGranted(
        id().toString(),
        applicationNo,
        matter,
        ids(),
        cylinders(),
        List.of(certificates),
        enterpriseId,
        regionCode(),
        decided());
  }

  private Fact refused() {
    return new UseRegistrationRefused(
        id().toString(),
        applicationNo,
        matter,
        ids(),
        cylinders(),
        state == ApplicationState.REFUSED,
        String.valueOf(reason),
        enterpriseId,
        regionCode(),
        decided());
  }

  private LocalDate decided() {
    return Objects.requireNonNull(decidedOn);
  }
}
