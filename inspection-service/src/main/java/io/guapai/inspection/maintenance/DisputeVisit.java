package io.guapai.inspection.maintenance;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The user says that a visit was not done, or not so; it does not count then. */
@Singleton
@ActAt(
    path = "dispute",
    by = {Role.ENTERPRISE},
    en = "Dispute that a visit of maintenance was done as it is told",
    zh = "对维保记录提出异议")
record DisputeVisit() implements ActOn<Maintenance, MaintenanceObjection> {

  @Override
  public List<Deed> deeds() {
    return List.of(Maintenance.DISPUTE);
  }

  @Override
  public Outcome<Maintenance> carryOut(
      Maintenance visit, MaintenanceObjection said, Acting acting) {
    visit.dispute(said.reason(), acting.by());
    return Outcome.done();
  }
}
