package io.guapai.equipment.people.employment;

import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.text.Typed;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise releases an operator from a unit. */
@Singleton
@ActAt(
    path = "release",
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Release an operator from a unit",
    zh = "作业人员离岗")
record ReleaseOperator(UnitBook units, Employments employments)
    implements ActOn<OperatorEmployment, UnitRelease> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmploymentDeed.RELEASE);
  }

  @Override
  public Outcome<OperatorEmployment> carryOut(
      OperatorEmployment employment, UnitRelease said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    OperatorUnit unit =
        units.open(employment.id()).stream()
            .filter(each -> Typed.key(each.equipmentNo()).equals(Typed.key(said.equipmentNo())))
            .filter(each -> each.project().equalsIgnoreCase(said.project().strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.OPERATOR_NOT_ASSIGNED,
                        "equipmentNo",
                        said.equipmentNo(),
                        said.project()));
    Days.requireBetween("releasedOn", said.releasedOn(), unit.assignedOn(), acting.today());
    units.end(List.of(unit.id()), said.releasedOn(), said.reason());
    employment.release(
        unit, said.releasedOn(), said.reason(), employments.holder(employment), acting.by());
    return Outcome.done();
  }
}
