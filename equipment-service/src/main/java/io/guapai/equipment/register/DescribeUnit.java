package io.guapai.equipment.register;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Who uses or supervises a unit states who made it and its technical parameters. */
@Singleton
@ActAt(
    path = "describe",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "State maker and technical parameters of a unit",
    zh = "登记制造信息和技术参数")
record DescribeUnit(UnitParameters known, EquipmentTable equipment)
    implements ActOn<Equipment, Describing> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.DESCRIBE);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Describing paper, Acting acting) {
    known.require(unit.variety(), paper.stated());
    equipment.requireUnlike(unit, paper.made());
    unit.describe(paper.made(), paper.stated(), paper.reason(), acting.by());
    return Outcome.done();
  }
}
