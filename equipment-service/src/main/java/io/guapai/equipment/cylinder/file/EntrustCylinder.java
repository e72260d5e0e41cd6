package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The filler, or an officer, records by which contract it has a cylinder that it does not own. */
@Singleton
@ActAt(
    path = "entrustment",
    by = {Role.ENTERPRISE, Role.FILLER, Role.CITY, Role.COUNTY},
    en = "Record that its owner entrusts a cylinder to the filler",
    zh = "登记委托充装")
record EntrustCylinder(Sides sides) implements ActOn<CylinderFile, CylinderEntrustment> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.ENTRUST);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(
      CylinderFile cylinder, CylinderEntrustment paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    if (paper.until() != null && paper.until().isBefore(paper.day())) {
      throw new ProblemException(
          EquipmentProblem.DATES_REVERSED,
          "until",
          paper.day().toString(),
          paper.until().toString());
    }
    cylinder.entrust(paper.owner(), paper.until(), paper.reason(), acting.by());
    return Outcome.done();
  }
}
