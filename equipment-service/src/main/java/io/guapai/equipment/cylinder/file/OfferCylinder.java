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

/** Its filler offers a cylinder to another one, which has it once it accepts. */
@Singleton
@ActAt(
    path = "offer",
    by = {Role.ENTERPRISE, Role.FILLER},
    en = "Offer a cylinder to another filler",
    zh = "移交气瓶")
record OfferCylinder(Fillers fillers, Sides sides)
    implements ActOn<CylinderFile, CylinderHandover> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.OFFER);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(
      CylinderFile cylinder, CylinderHandover paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    cylinder.offer(fillers.named("filler", paper.filler()), paper.reason(), acting.by());
    return Outcome.done();
  }
}
