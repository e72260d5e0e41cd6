package io.guapai.inspection.maintenance;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The user's safety officer signs that the visit was done (安全管理员签字确认). */
@Singleton
@ActAt(
    path = "confirm",
    by = {Role.ENTERPRISE},
    en = "Confirm that a visit of maintenance was done as it is told",
    zh = "使用单位确认维保")
record ConfirmVisit() implements ActOn<Maintenance, MaintenanceSignature> {

  @Override
  public List<Deed> deeds() {
    return List.of(Maintenance.CONFIRM);
  }

  @Override
  public Outcome<Maintenance> carryOut(
      Maintenance visit, MaintenanceSignature said, Acting acting) {
    visit.confirm(said.officer(), acting.by());
    return Outcome.done();
  }
}
