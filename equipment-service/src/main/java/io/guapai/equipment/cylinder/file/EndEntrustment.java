package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Days;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The contract by which the filler has a cylinder of another owner ends; from the day after it does
 * not fill it.
 */
@Singleton
@ActAt(
    path = "entrustment-end",
    by = {Role.ENTERPRISE, Role.FILLER, Role.CITY, Role.COUNTY},
    en = "Record that a cylinder is entrusted to the filler no more",
    zh = "登记解除委托")
record EndEntrustment(Sides sides) implements ActOn<CylinderFile, CylinderStep> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.END_ENTRUSTMENT);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(CylinderFile cylinder, CylinderStep paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    cylinder.endEntrustment(paper.day(), paper.reason(), acting.by());
    return Outcome.done();
  }
}
