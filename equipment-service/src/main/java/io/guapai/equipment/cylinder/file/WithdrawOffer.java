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

/** The filler keeps a cylinder that it offered to another one. */
@Singleton
@ActAt(
    path = "offer-withdrawal",
    by = {Role.ENTERPRISE, Role.FILLER},
    en = "Withdraw the offer of a cylinder",
    zh = "撤回移交")
record WithdrawOffer(Sides sides) implements ActOn<CylinderFile, CylinderStep> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.WITHDRAW_OFFER);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(CylinderFile cylinder, CylinderStep paper, Acting acting) {
    Days.requirePast("day", paper.day(), acting.today());
    cylinder.withdrawOffer(paper.reason(), acting.by());
    return Outcome.done();
  }
}
