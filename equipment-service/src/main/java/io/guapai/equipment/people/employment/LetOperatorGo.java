package io.guapai.equipment.people.employment;

import io.guapai.equipment.Days;
import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise lets an operator go (解聘): he is released from all its units. */
@Singleton
@ActAt(
    path = "end",
    by = {Role.ENTERPRISE, Role.COUNTY},
    en = "Record that an operator is employed no more; he is released from all units",
    zh = "解聘作业人员")
record LetOperatorGo(UnitBook units, Employments employments)
    implements ActOn<OperatorEmployment, LettingGo> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmploymentDeed.LET_GO);
  }

  @Override
  public Outcome<OperatorEmployment> carryOut(
      OperatorEmployment employment, LettingGo said, Acting acting) {
    OperatorNumber.requireNoneIn("reason", said.reason());
    Days.requireBetween("leftOn", said.leftOn(), employment.employedOn(), acting.today());
    String holder = employments.holder(employment);
    List<OperatorUnit> open = units.open(employment.id());
    open.forEach(
        unit -> employment.release(unit, said.leftOn(), said.reason(), holder, acting.by()));
    units.end(open.stream().map(OperatorUnit::id).toList(), said.leftOn(), said.reason());
    employment.letGo(said.leftOn(), said.reason(), holder, acting.by());
    return Outcome.done();
  }
}
