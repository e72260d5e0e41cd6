package io.guapai.equipment.people.employment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * An enterprise assigns an operator to a unit of its own, for a project that is for such units and
 * that his certificate is valid for (特种设备安全法 §14).
 */
@Singleton
@ActAt(
    path = "units",
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Assign an operator to a unit of the enterprise",
    zh = "作业人员上岗")
record AssignOperator(AssigningOperators assigning) implements ActOn<OperatorEmployment, UnitDuty> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmploymentDeed.ASSIGN);
  }

  @Override
  public Outcome<OperatorEmployment> carryOut(
      OperatorEmployment employment, UnitDuty said, Acting acting) {
    AssigningOperators.Fit fit = assigning.fit(employment, said);
    assigning.requireValid(employment, fit);
    if (!assigning.assign(employment, fit, said.assignedOn(), acting.by())) {
      throw new ProblemException(
          EquipmentProblem.OPERATOR_ASSIGNED,
          "equipmentNo",
          fit.unit().equipmentNo(),
          fit.project());
    }
    return Outcome.done();
  }
}
