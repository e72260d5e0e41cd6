package io.guapai.equipment.safety;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The appointments as acts need them. */
@Singleton
@DocketAt(
    path = SafetyAppointmentDocket.PATH,
    kind = SafetyAppointmentDocket.KIND,
    tag = "safety staff",
    view = SafetyAppointmentView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE
    })
record SafetyAppointmentDocket(Filing filing) implements FiledDocket<SafetyAppointment> {

  static final String KIND = "safety-appointment";
  static final String PATH = "/equipment/v1/safety-appointments";

  @Override
  public Class<SafetyAppointment> type() {
    return SafetyAppointment.class;
  }

  @Override
  public SafetyAppointmentView view(SafetyAppointment appointment) {
    return appointment.view();
  }
}
