package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That a person answers for safety in an enterprise, and until when (安全管理人员任命). */
@Entity
public class SafetyAppointment extends FiledDossier {

  static final Deed APPOINT = Deed.named("APPOINT", "任命");
  static final Deed DISMISS = Deed.named("DISMISS", "免去");

  private String enterpriseId;

  @Enumerated(EnumType.STRING)
  private SafetyRole role;

  private String name;
  private String nameKey;
  private @Nullable String certificateNo;
  private List<String> equipmentKinds;
  private LocalDate inOfficeFrom;
  private @Nullable LocalDate lastDay;

  protected SafetyAppointment() {}

  /**
   * One that is made.
   *
   * @param kinds of equipment, as they are kept
   */
  SafetyAppointment(
      NewAppointment asked, String enterprise, String region, List<String> kinds, By by) {
    super(region);
    enterpriseId = enterprise;
    role = asked.role();
    name = asked.name();
    nameKey = Typed.key(name);
    certificateNo = asked.certificateNo();
    equipmentKinds = kinds;
    inOfficeFrom = asked.from();
    told(
        APPOINT,
        by,
        null,
        () ->
            new SafetyStaffAppointed(
                id().toString(),
                enterpriseId,
                regionCode(),
                role,
                List.copyOf(equipmentKinds),
                inOfficeFrom));
  }

  void dismiss(LocalDate last, LocalDate today, By by, String reason) {
    require(DISMISS);
    Days.requireBetween("lastDay", last, inOfficeFrom, today);
    told(
        DISMISS,
        by,
        reason,
        () ->
            new SafetyStaffDismissed(
                id().toString(),
                enterpriseId,
                regionCode(),
                role,
                List.copyOf(equipmentKinds),
                inOfficeFrom,
                last));
    lastDay = last;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return lastDay == null
        ? null
        : new ProblemException(EquipmentProblem.SAFETY_POST_ENDED, null, lastDay.toString());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  /** Who it is. */
  String name() {
    return name;
  }

  /** As it goes out. */
  SafetyAppointmentView view() {
    return new SafetyAppointmentView(
        id(),
        enterpriseId,
        regionCode(),
        role,
        name,
        certificateNo,
        List.copyOf(equipmentKinds),
        inOfficeFrom,
        lastDay,
        version());
  }
}
