package io.guapai.equipment.application;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Which of the two forms of what can be applied for an application has: units, or cylinders. */
@ApplicationScoped
class Forms {

  private final ChoosingUnits choosingUnits;
  private final ChoosingCylinders choosingCylinders;
  private final GrantingUnits grantingUnits;
  private final GrantingCylinders grantingCylinders;

  Forms(
      ChoosingUnits choosingUnits,
      ChoosingCylinders choosingCylinders,
      GrantingUnits grantingUnits,
      GrantingCylinders grantingCylinders) {
    this.choosingUnits = choosingUnits;
    this.choosingCylinders = choosingCylinders;
    this.grantingUnits = grantingUnits;
    this.grantingCylinders = grantingCylinders;
  }

  /**
   * How what was asked for is found.
   *
   * @throws ProblemException unless it names either units or cylinders (400)
   */
  Choosing choosing(NewApplication asked) {
    if ((asked.units() == null) == (asked.cylinders() == null)) {
      throw new ProblemException(EquipmentProblem.APPLIED_FOR_WHAT, "units");
    }
    return asked.units() == null ? choosingCylinders : choosingUnits;
  }

  Granting granting(Topic topic) {
    return topic instanceof Topic.Units ? grantingUnits : grantingCylinders;
  }
}
