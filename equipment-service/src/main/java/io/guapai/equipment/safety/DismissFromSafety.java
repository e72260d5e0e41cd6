package io.guapai.equipment.safety;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise ends an appointment; the county records it for one that cannot. */
@Singleton
@ActAt(
    path = "dismissal",
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "End an appointment to answer for safety",
    zh = "免去安全管理人员")
record DismissFromSafety() implements ActOn<SafetyAppointment, Dismissal> {

  @Override
  public List<Deed> deeds() {
    return List.of(SafetyAppointment.DISMISS);
  }

  @Override
  public Outcome<SafetyAppointment> carryOut(
      SafetyAppointment appointment, Dismissal said, Acting acting) {
    appointment.dismiss(said.lastDay(), acting.today(), acting.by(), said.reason());
    return Outcome.done();
  }
}
