package io.guapai.equipment.register;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.equipment.term.Term;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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
public class Equipment {

  @Id UUID id;
  String equipmentNo;
  @Nullable String equipmentCode;
  @Nullable String sourceSystem;
  @Nullable String recordNo;
  String enterpriseId;
  String enterpriseName;
  String regionCode;
  String variety;
  @Nullable String name;

  @Enumerated(EnumType.STRING)
  UseState useState;

  @Nullable LocalDate useStateSince;

  @Enumerated(EnumType.STRING)
  RegState regState;

  @Nullable LocalDate firstUseDate;
  @Nullable LocalDate nextInspectionDate;
  @Nullable LocalDate lastInspectedOn;

  @Enumerated(EnumType.STRING)
  @Nullable Conclusion lastConclusion;

  @Nullable LocalDate inUseKnownSince;
  @Nullable LocalDate registrationFrom;
  @Nullable LocalDate registrationDue;
  @Nullable String registrationRule;
  @Nullable Instant registrationOverdueAt;

  @Column(insertable = false, updatable = false)
  @ColumnTransformer(read = "details::text")
  @Nullable String details;

  @Nullable UUID vanishedIn;
  @Nullable Instant vanishedAt;
  boolean demonstration;
  Instant registeredAt;
  @Version long version;

  /**
   * Puts the unit to another use state. It goes into use only on a valid inspection (特种设备安全法 §40),
   * and after a long rest only on a fresh one; scrapping it cancels its registration (§48).
   *
   * @throws ProblemException when there is no such change, or an inspection is missing
   */
  public void changeUse(UseState to, LocalDate today, TermRules terms) {
    UseTransitions.require(useState, to);
    if (to == UseState.IN_USE) {
      requireInspection(today, terms);
      if (firstUseDate == null && useState == UseState.NOT_IN_USE) {
        firstUseDate = today;
      }
      inUseKnownSince = inUseKnownSince == null ? today : inUseKnownSince;
    }
    if (to == UseState.SCRAPPED && regState == RegState.REGISTERED) {
      regState = RegState.CANCELLED;
    }
    useState = to;
    useStateSince = today;
    reckonRegistrationTerm(today, terms);
  }

  /**
   * Decides on the registration: an unregistered unit is registered, a registered one is cancelled,
   * and a cancelled registration stays cancelled.
   *
   * @throws ProblemException when there is no such change
   */
  public void decideRegistration(RegState to, LocalDate today, TermRules terms) {
    boolean legal =
        regState == RegState.UNREGISTERED && to == RegState.REGISTERED
            || regState == RegState.REGISTERED && to == RegState.CANCELLED;
    if (!legal) {
      throw new ProblemException(
          EquipmentProblem.ILLEGAL_TRANSITION,
          "regState",
          regState,
          to,
          regState == RegState.UNREGISTERED
              ? RegState.REGISTERED
              : regState == RegState.REGISTERED ? RegState.CANCELLED : "");
    }
    regState = to;
    reckonRegistrationTerm(today, terms);
  }

  /** The public number. */
  public String equipmentNo() {
    return equipmentNo;
  }

  /** State of inspection on a day. */
  public InspectionState inspectionState(LocalDate today, TermRules terms) {
    return InspectionState.of(useState, variety, lastConclusion, nextInspectionDate, today, terms);
  }

  /** The unit as its facts tell it. */
  public EquipmentSnapshot snapshot() {
    return new EquipmentSnapshot(
        id,
        equipmentNo,
        enterpriseId,
        enterpriseName,
        regionCode,
        variety,
        name,
        useState,
        regState,
        firstUseDate,
        nextInspectionDate,
        demonstration,
        version);
  }

  public UseState useState() {
    return useState;
  }

  public long version() {
    return version;
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
