package io.guapai.equipment.register;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Fact;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.equipment.term.Term;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.WrittenDate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A unit of special equipment with its three independent axes: use, registration, inspection. Units
 * enter by {@link EquipmentTable}, singly or by the thousand; from then on single acts change them
 * here.
 */
@Entity
@Table(name = "equipment")
public class Equipment extends FiledDossier {

  String equipmentNo;
  @Nullable String equipmentCode;
  @Nullable String legacyCode;
  @Nullable String sourceSystem;
  @Nullable String recordNo;
  String enterpriseId;
  String enterpriseName;
  String variety;
  @Nullable String name;

  @Enumerated(EnumType.STRING)
  UseState useState;

  @Nullable LocalDate useStateSince;
  @Nullable LocalDate stoppedUntil;

  @Enumerated(EnumType.STRING)
  RegState regState;

  @Nullable String certificateNo;
  @Nullable LocalDate firstUseDate;
  @Nullable LocalDate nextInspectionDate;
  @Embedded @Nullable DateSource nextInspectionSource;
  @Embedded @Nullable MovedDate movedDate;
  @Nullable LocalDate lastInspectedOn;

  @Enumerated(EnumType.STRING)
  @Nullable Conclusion lastConclusion;

  @Nullable LocalDate inUseKnownSince;
  @Nullable LocalDate registrationFrom;
  @Nullable LocalDate registrationDue;
  @Nullable String registrationRule;
  @Nullable Instant registrationOverdueAt;
  @Embedded @Nullable Made made;
  @Embedded @Nullable Position position;
  @Embedded @Nullable MapPoint mapPoint;

  @Convert(converter = ParametersJson.class)
  List<Parameter> parameters = List.of();

  @Convert(converter = DocumentsJson.class)
  List<FiledDocument> documents = List.of();

  @Column(insertable = false, updatable = false)
  @ColumnTransformer(read = "details::text")
  @Nullable String details;

  @Nullable UUID vanishedIn;
  @Nullable Instant vanishedAt;
  boolean demonstration;
  Instant registeredAt;

  /** Where it went, of an entry that is read to be looked at only. */
  @Transient @Nullable MergedInto merged;

  /** For Hibernate. */
  protected Equipment() {}

  /** It has just entered the register. */
  void enter(By by) {
    told(UnitDeed.ENTER, by, null, () -> snapshot().registered());
  }

  /**
   * It is put to another use. It goes into use only on a valid inspection (特种设备安全法 §40), and after
   * a long rest only on a fresh one; scrapping it cancels its registration (§48).
   *
   * @param on first day on which it is so
   * @throws ProblemException when the day cannot be, or an inspection is missing
   */
  void use(UnitDeed deed, UseState to, UseChange change, LocalDate today, By by, TermRules terms) {
    deed(deed, by, change.reason());
    requirePossible(change.on(), today);
    if (to == UseState.IN_USE) {
      requireInspection(today, terms);
      if (firstUseDate == null && useState == UseState.NOT_IN_USE) {
        firstUseDate = change.on();
      }
      inUseKnownSince = inUseKnownSince == null ? today : inUseKnownSince;
    }
    if (to == UseState.SCRAPPED && regState == RegState.REGISTERED) {
      regState = RegState.CANCELLED;
    }
    useState = to;
    useStateSince = change.on();
    stoppedUntil = null;
    reckonRegistrationTerm(today, terms);
  }

  /** What it is used as again when a seal is taken off: it rests, or has never been in use. */
  UseState unsealed() {
    return firstUseDate == null && inUseKnownSince == null ? UseState.NOT_IN_USE : UseState.STOPPED;
  }

  /** It stands still until a day that its user knows. */
  void standStill(@Nullable LocalDate until) {
    stoppedUntil = until;
  }

  /**
   * It is registered for use: by its authority, or as it was before the register knew it.
   *
   * @param deed {@link UnitDeed#REGISTER_USE} or {@link UnitDeed#ENTER_REGISTRATION}
   * @param certificate number of its certificate; null when it is not known
   */
  public void register(
      UnitDeed deed, @Nullable String certificate, @Nullable String reason, Ruled ruled) {
    deed(deed, ruled.by(), reason);
    regState = RegState.REGISTERED;
    certificateNo = certificate;
    reckonRegistrationTerm(ruled.today(), ruled.terms());
  }

  /** Its registration is cancelled, for good. */
  public void cancelRegistration(String reason, Ruled ruled) {
    deed(UnitDeed.CANCEL_REGISTRATION, ruled.by(), reason);
    regState = RegState.CANCELLED;
    reckonRegistrationTerm(ruled.today(), ruled.terms());
  }

  /** Its registration says something else from now on. */
  public void changeRegistration(String reason, Ruled ruled) {
    deed(UnitDeed.CHANGE_REGISTRATION, ruled.by(), reason);
  }

  /** Another enterprise uses it, or it stands elsewhere. */
  public void hand(String enterprise, String named, String region) {
    enterpriseId = enterprise;
    enterpriseName = named;
    moveTo(region);
  }

  /** It has a certificate of another number. */
  public void certify(String certificate) {
    certificateNo = certificate;
  }

  /**
   * Refuses a unit without a valid inspection: what may not be used is not registered for use.
   *
   * @throws ProblemException saying how its inspection stands (409)
   */
  public void requireInspected(Ruled ruled) {
    InspectionState state = inspectionState(ruled.today(), ruled.terms());
    if (!state.permitsUse()) {
      throw new ProblemException(
          EquipmentProblem.REGISTRATION_UNINSPECTED, null, equipmentNo, state);
    }
  }

  /**
   * What a decision on its registration rests on.
   *
   * @param by who decided
   */
  public record Ruled(By by, LocalDate today, TermRules terms) {}

  void describe(@Nullable Made by, List<Parameter> stated, String reason, By who) {
    deed(UnitDeed.DESCRIBE, who, reason);
    made = by;
    parameters = List.copyOf(stated);
  }

  void fileDocuments(List<FiledDocument> list, String reason, By who) {
    deed(UnitDeed.FILE_DOCUMENTS, who, reason);
    documents = List.copyOf(list);
  }

  void locate(Position at, String reason, By who) {
    deed(UnitDeed.LOCATE, who, reason);
    position = at;
    mapPoint = MapPoint.of(at);
  }

  /** What was entered wrongly is put right. A null leaves what stands. */
  void correct(Correction right, By who) {
    deed(UnitDeed.CORRECT, who, right.reason());
    name = Objects.requireNonNullElse(right.name(), name);
    variety = Objects.requireNonNullElse(right.variety(), variety);
    equipmentCode = right.equipmentCode() == null ? equipmentCode : right.equipmentCode();
    legacyCode = right.legacyCode() == null ? legacyCode : right.legacyCode();
    firstUseDate = right.firstUseDate() == null ? firstUseDate : right.firstUseDate();
  }

  /** It is the same unit as another entry, which stays. */
  void giveWay(Equipment stays, String why, By by) {
    told(
        UnitDeed.MERGE,
        by,
        why,
        () ->
            new EquipmentMerged(
                stays.id().toString(),
                stays.equipmentNo,
                id().toString(),
                equipmentNo,
                stays.enterpriseId,
                enterpriseId,
                stays.regionCode(),
                why,
                demonstration));
  }

  /** Another entry was the same unit: what it had and this one has not goes over. */
  void takeOver(Equipment gone, String why, Ruled ruled) {
    deed(UnitDeed.TAKE_OVER, ruled.by(), why);
    UnitTakingOver.takeOver(this, gone);
    reckonRegistrationTerm(ruled.today(), ruled.terms());
  }

  /** State of inspection on a day. */
  public InspectionState inspectionState(LocalDate today, TermRules terms) {
    return InspectionState.of(useState, variety, lastConclusion, nextInspectionDate, today, terms);
  }

  /** The unit as its facts tell it. */
  public EquipmentSnapshot snapshot() {
    return new EquipmentSnapshot(
        id(),
        equipmentNo,
        enterpriseId,
        enterpriseName,
        regionCode(),
        variety,
        name,
        useState,
        regState,
        firstUseDate,
        movedDate == null ? nextInspectionDate : movedDate.printedDate(),
        demonstration,
        mapPoint == null ? null : mapPoint.place(),
        version());
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    if (merged != null) {
      return new ProblemException(
          EquipmentProblem.UNIT_MERGED, null, equipmentNo, merged.equipmentNo());
    }
    UnitDeed asked = (UnitDeed) deed;
    if (!asked.allowedIn(useState)) {
      return refused(asked, "useState", useState);
    }
    return asked.allowedIn(regState) ? null : refused(asked, "regState", regState);
  }

  private ProblemException refused(UnitDeed deed, String axis, Enum<?> state) {
    return new ProblemException(
        EquipmentProblem.ILLEGAL_TRANSITION,
        axis,
        state,
        deed,
        UnitDeed.from(useState, regState),
        deed.zh());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  public String equipmentNo() {
    return equipmentNo;
  }

  public String variety() {
    return variety;
  }

  public @Nullable String name() {
    return name;
  }

  public String enterpriseName() {
    return enterpriseName;
  }

  public UseState useState() {
    return useState;
  }

  public RegState regState() {
    return regState;
  }

  public @Nullable String certificateNo() {
    return certificateNo;
  }

  private void deed(UnitDeed deed, By by, @Nullable String reason) {
    told(deed, by, reason, this::changed);
  }

  private Fact changed() {
    return snapshot().changed();
  }

  /** Nothing happens before what happened last, or in the future. */
  private void requirePossible(LocalDate on, LocalDate today) {
    LocalDate first = useStateSince == null ? WrittenDate.EARLIEST : useStateSince;
    if (on.isBefore(first) || on.isAfter(today)) {
      throw new ProblemException(
          EquipmentProblem.DAY_OUT_OF_RANGE, "on", on.toString(), first.toString(), today + "");
    }
  }

  private void requireInspection(LocalDate today, TermRules terms) {
    InspectionState state = inspectionState(today, terms);
    boolean rested =
        useStateSince != null
            && useState != UseState.NOT_IN_USE
            && (lastInspectedOn == null || lastInspectedOn.isBefore(useStateSince))
            && terms
                .on(Term.RESTART_INSPECTION, variety, today)
                .map(rule -> !today.isBefore(rule.after(useStateSince)))
                .orElse(false);
    if (!state.permitsUse() || rested) {
      throw new ProblemException(
          EquipmentProblem.INSPECTION_REQUIRED,
          "useState",
          state,
          useStateSince == null ? "" : useStateSince.toString());
    }
  }

  private void reckonRegistrationTerm(LocalDate today, TermRules terms) {
    RegistrationTerm term =
        RegistrationTerm.of(
            useState,
            regState,
            variety,
            new RegistrationTerm.InUse(
                firstUseDate, inUseKnownSince == null ? today : inUseKnownSince, today),
            terms);
    registrationFrom = term.from();
    registrationDue = term.due();
    registrationRule = term.rule();
    registrationOverdueAt = term.due() == null ? null : registrationOverdueAt;
  }
}
