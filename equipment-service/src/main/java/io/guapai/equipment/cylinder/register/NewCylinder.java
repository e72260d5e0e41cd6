package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Filler;
import java.time.LocalDate;

/**
 * A cylinder that may be entered, with its days reckoned.
 *
 * @param code in the spelling of the register
 * @param rule edition that the days were reckoned by
 * @param state where it stands when its trace begins
 */
public record NewCylinder(
    CylinderRegistration stated,
    String code,
    Filler filler,
    LocalDate nextInspectionDate,
    LocalDate scrapOn,
    String rule,
    CylinderState state) {

  /** The same cylinder, which stands elsewhere in its round than empty at its filler. */
  public NewCylinder in(CylinderState stated) {
    return new NewCylinder(this.stated, code, filler, nextInspectionDate, scrapOn, rule, stated);
  }
}
