package io.guapai.equipment.people.employment;

import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorEmployed;
import io.guapai.contracts.equipment.OperatorLetGo;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.people.certificate.Numbers.Known;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an enterprise employs the holder of a certificate, from a day until it lets him go. */
@Entity
public class OperatorEmployment extends FiledDossier {

  /** Kind of the employments' histories. */
  public static final String KIND = "operator-employment";

  private String enterpriseId;
  private UUID certificateId;

  /** Kept by the certificate from then on. */
  @Column(updatable = false)
  private @Nullable String organization;

  private LocalDate employedOn;
  private @Nullable LocalDate leftOn;
  private String recordedBy;
  private Instant recordedAt;

  protected OperatorEmployment() {}

  /** One that begins. */
  OperatorEmployment(Enterprise enterprise, Known holder, LocalDate employedOn, By by) {
    super(enterprise.region().value());
    this.enterpriseId = enterprise.id().value();
    this.certificateId = holder.certificate();
    this.organization = holder.organization();
    this.employedOn = employedOn;
    this.recordedBy = by.actor();
    this.recordedAt = by.at();
    told(
        EmploymentDeed.EMPLOY,
        by,
        null,
        () ->
            new OperatorEmployed(
                id().toString(),
                enterpriseId,
                regionCode(),
                certificateId.toString(),
                holder.holderName(),
                employedOn));
  }

  void letGo(LocalDate day, String reason, String holderName, By by) {
    told(
        EmploymentDeed.LET_GO,
        by,
        reason,
        () ->
            new OperatorLetGo(
                id().toString(),
                enterpriseId,
                regionCode(),
                certificateId.toString(),
                holderName,
                day,
                reason));
    leftOn = day;
  }

  void assign(OperatorUnit unit, String holderName, By by) {
    told(
        EmploymentDeed.ASSIGN,
        by,
        null,
        () ->
            new OperatorAssigned(
                id().toString(),
                enterpriseId,
                regionCode(),
                certificateId.toString(),
                holderName,
                unit.equipmentId().toString(),
                unit.equipmentNo(),
                unit.project(),
                unit.assignedOn()));
  }

  void release(OperatorUnit unit, LocalDate day, String reason, String holderName, By by) {
    told(
        EmploymentDeed.RELEASE,
        by,
        reason,
        () ->
            new OperatorReleased(
                id().toString(),
                enterpriseId,
                regionCode(),
                certificateId.toString(),
                holderName,
                unit.equipmentId().toString(),
                unit.equipmentNo(),
                unit.project(),
                day,
                reason));
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return leftOn == null
        ? null
        : new ProblemException(EquipmentProblem.EMPLOYMENT_ENDED, null, leftOn.toString());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  UUID certificateId() {
    return certificateId;
  }

  @Nullable String organization() {
    return organization;
  }

  LocalDate employedOn() {
    return employedOn;
  }
}
