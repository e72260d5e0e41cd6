package io.guapai.equipment.cylinder.file;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An officer corrects what was entered of a cylinder; its code stays. */
@Singleton
@ActAt(
    path = "correction",
    by = {Role.CITY, Role.COUNTY},
    en = "Correct what was entered of a cylinder",
    zh = "更正气瓶档案")
record CorrectCylinder(Corrections corrections, Sides sides)
    implements ActOn<CylinderFile, CylinderCorrection> {

  @Override
  public List<CylinderDeed> deeds() {
    return List.of(CylinderDeed.CORRECT);
  }

  @Override
  public List<Guard<CylinderFile>> competence() {
    return sides.filler();
  }

  @Override
  public Outcome<CylinderFile> carryOut(
      CylinderFile cylinder, CylinderCorrection paper, Acting acting) {
    cylinder.correct(corrections.of(cylinder, paper), paper.reason(), acting.by());
    return Outcome.done();
  }
}
