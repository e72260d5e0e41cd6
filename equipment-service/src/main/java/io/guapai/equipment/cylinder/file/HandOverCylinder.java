package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Days;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An officer records that another filler has a cylinder. */
@Singleton
@ActAt(
    path = "handover",
    by = {Role.CITY, Role.COUNTY},
    en = "Record that another filler has a cylinder",
    zh = "登记气瓶移交")
record HandOverCylinder(Fillers fillers, Sides sides)
    implements ActOn<CylinderFile, CylinderHandover> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.HAND_OVER);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(
      CylinderFile cylinder, CylinderHandover paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    cylinder.handOver(
        CylinderDeed.HAND_OVER,
        fillers.named("filler", paper.filler()),
        paper.reason(),
        acting.by());
    return Outcome.done();
  }
}
