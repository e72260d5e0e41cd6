package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** An enterprise appoints who answers for safety; the county records it for one that cannot. */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Appoint the main person in charge, the safety director or a safety officer",
    zh = "任命安全管理人员")
record AppointForSafety(
    EnterpriseTable enterprises,
    EnterpriseAliases aliases,
    SafetyAppointments appointments,
    Filing filing)
    implements Opening<SafetyAppointment, NewAppointment> {

  @Override
  public SafetyAppointment open(NewAppointment asked, Acting acting) {
    Days.requirePast("from", asked.from(), acting.today());
    List<String> kinds =
        Objects.requireNonNullElse(asked.equipmentKinds(), List.<String>of()).stream()
            .map(code -> EquipmentVariety.parse(Typed.number(code)).code())
            .distinct()
            .sorted()
            .toList();
    if (asked.role() == SafetyRole.OFFICER && kinds.isEmpty()) {
      throw new ProblemException(EquipmentProblem.SAFETY_KINDS, "equipmentKinds");
    }
    Enterprise enterprise = enterprise(asked.enterpriseId());
    appointments.requireFree(enterprise.id().value(), asked.role(), asked.name());
    SafetyAppointment appointment =
        new SafetyAppointment(
            asked, enterprise.id().value(), enterprise.region().value(), kinds, acting.by());
    filing.add(appointment);
    return appointment;
  }

  /** One that the caller sees: the own one, or one of the own territory. */
  private Enterprise enterprise(String stated) {
    String id = EnterpriseId.parse(stated).value();
    return enterprises
        .find(aliases.current(id))
        .filter(known -> known.state() == EnterpriseState.REGISTERED)
        .orElseThrow(
            () -> new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, "enterpriseId", id));
  }
}
