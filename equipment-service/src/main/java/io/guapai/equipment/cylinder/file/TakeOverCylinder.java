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

/** The filler that a cylinder is offered to has it from now on, and alone may fill it. */
@Singleton
@ActAt(
    path = "takeover",
    by = {Role.ENTERPRISE, Role.FILLER},
    en = "Take over a cylinder that is offered",
    zh = "接收气瓶")
record TakeOverCylinder(Fillers fillers, Sides sides) implements ActOn<CylinderFile, CylinderStep> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.TAKE_OVER);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.offered();
  }

  @Override
  public Outcome<CylinderFile> carryOut(CylinderFile cylinder, CylinderStep paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    cylinder.handOver(
        CylinderDeed.TAKE_OVER,
        fillers.named("filler", String.valueOf(cylinder.offeredTo)),
        paper.reason(),
        acting.by());
    return Outcome.done();
  }
}
